import { describe, expect, it } from 'vitest'
import { compareRoles, type RoleName, readRole, withCodeOfSubject } from './role-name.ts'

const compare = (a: string, b: string) => compareRoles(readRole(a), readRole(b))

describe('compareRoles', () => {
  it.each([
    ['Data Analyst', 'DATA ANALYST (m/w/d)'],
    ['Sr. Software Eng.', 'Senior Software Engineer'],
    ['Front-End Developer', 'Frontend Developer'],
    ['Data Analyst', 'Data Anaylst'],
    ['Manager of Operations', 'Operations Manager'],
    ['Data Analyst - Remote', 'Data Analyst'],
    ['Data Analyst', 'Data Analyst (Req 10442)'],
  ])('takes %s and %s as the same', (a, b) => {
    expect(compare(a, b)).toBe('same')
  })

  it.each([
    ['Data Analyst', 'Data Analyst, Berlin'],
    ['Data Analyst', 'Senior Data Analyst'],
    ['Analyst', 'Data Analyst'],
  ])('takes %s and %s as alike', (a, b) => {
    expect(compare(a, b)).toBe('like')
  })

  it.each([
    ['Data Analyst', 'Data Engineer'],
    ['Junior Data Analyst', 'Senior Data Analyst'],
    ['Software Engineer II', 'Software Engineer III'],
    ['Data Analyst (R-10231)', 'Data Analyst (R-10457)'],
    ['Frontend Engineer', 'Backend Engineer'],
    ['Software Engineer, Backend', 'Software Engineer, Frontend'],
    ['C++ Developer', 'C# Developer'],
    ['Sales Manager EU', 'Sales Manager UK'],
    ['Data Analyst - Berlin', 'Data Analyst - Munich'],
  ])('takes %s and %s as two', (a, b) => {
    expect(compare(a, b)).toBe('differs')
  })

  it('takes initials for what they stand for', () => {
    expect(compare('SRE', 'Site Reliability Engineer')).toBe('like')
    expect(compare('SRE', 'Sales Engineer')).toBe('differs')
    expect(compare('PM', 'Project Manager')).toBe('differs')
  })

  it('knows nothing where one side names no role', () => {
    expect(compareRoles(null, readRole('Data Analyst'))).toBe('unknown')
    expect(readRole('position')).toBeNull()
  })
})

describe('withCodeOfSubject', () => {
  const designer = readRole('Product Designer') as RoleName
  const code = (subject: string) => withCodeOfSubject(designer, subject).code

  it('tells two openings of one title apart by the requisition in the subject', () => {
    const [first, second] = ['Application received: Product Designer (Req 20311)', 'Req. ID: 20417']
    expect([code(first as string), code(second as string)]).toEqual(['20311', '20417'])
    expect(code('Your application, JR100234')).toBe('100234')
  })

  it('takes neither years nor tickets nor case numbers for a requisition', () => {
    expect(code('Graduate programme 2026')).toBe('')
    expect(code('[Ticket #48213] Your application')).toBe('')
    expect(code('Interview on 14 July 1500')).toBe('')
  })
})

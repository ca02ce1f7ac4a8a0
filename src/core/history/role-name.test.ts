import { describe, expect, it } from 'vitest'
import { compareRoles, readRole } from './role-name.ts'

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

  it('knows nothing where one side names no role', () => {
    expect(compareRoles(null, readRole('Data Analyst'))).toBe('unknown')
    expect(readRole('position')).toBeNull()
  })
})

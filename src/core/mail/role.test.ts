/** The role of a mail: all mails and names here are invented. */
import { describe, expect, it } from 'vitest'
import { roleIn } from './role.ts'

describe('roleIn', () => {
  it.each([
    ['Role: BI Engineer\nCompany: Orbisand', 'BI Engineer'],
    ['The position Senior Analyst (R-10293) has been filled.', 'Senior Analyst'],
    ['We have received your application for Reporting Analyst.', 'Reporting Analyst'],
    ['Thanks for applying for Clinical Coder (R-0091827).', 'Clinical Coder'],
    ['Your application for Staff Engineer, Payments was read.', 'Staff Engineer, Payments'],
    ['Hi Sam, can you start Monday? Finishing Carpenter, 38k.', 'Finishing Carpenter'],
    ['You applied for the Nurse (m/w/d) role, Leeds.', 'Nurse'],
    ['We are hiring a Site Reliability Engineer II. Interested?', 'Site Reliability Engineer II'],
    ['Your file for Regulatory Affairs Specialist is complete.', 'Regulatory Affairs Specialist'],
    ['We have closed applications for Data Analyst at Orbisand.', 'Data Analyst'],
  ])('reads %s', (text, role) => {
    expect(roleIn('', text, 'Orbisand')).toBe(role)
  })

  it.each([
    ['Orbisand: application for Delivery Driver', 'Delivery Driver'],
    ['[Orbisand] Site Manager (m/w/d)', 'Site Manager'],
    ['Sous Chef at Orbisand', 'Sous Chef'],
    ['Orbisand - Teaching Assistant', 'Teaching Assistant'],
    ['Please sign: Orbisand - Offer Letter - Principal Engineer.pdf', 'Principal Engineer'],
  ])('reads the subject "%s"', (subject, role) => {
    expect(roleIn(subject, 'Thank you.', 'Orbisand')).toBe(role)
  })

  it.each([
    'You will meet Tom Hall, Engineering Manager, on Tuesday.',
    'We have read your application and will write soon.\n\nKind regards,\nNoor Aziz\nOffice Manager',
    'I am a Technical Recruiter at Orbisand.',
    'Your application with us is complete.',
  ])('takes no title of another person, and none where none is named: %s', (text) => {
    expect(roleIn('Hello', text, 'Orbisand')).toBeNull()
  })
})

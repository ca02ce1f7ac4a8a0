import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMailDate } from './mail-date.ts'

describe('readMailDate', () => {
  // Instants by hand from RFC 5322, section 3.3 and appendix A.
  it.each([
    ['Fri, 21 Nov 1997 09:55:06 -0600', '1997-11-21T15:55:06.000Z', '1997-11-21'],
    ['Thu, 13 Feb 1969 23:32 -0330', '1969-02-14T03:02:00.000Z', '1969-02-13'],
    ['21 Nov 97 09:55:06 GMT', '1997-11-21T09:55:06.000Z', '1997-11-21'],
    ['Fri, 21 Nov 1997 09(comment):   55  :  06 -0600', '1997-11-21T15:55:06.000Z', '1997-11-21'],
    ['Sat, 7 Mar 2026 10:00:00 +0100 (CET)', '2026-03-07T09:00:00.000Z', '2026-03-07'],
    ['Sat, 7 Mar 2026 00:10:00 +1300', '2026-03-06T11:10:00.000Z', '2026-03-07'],
    ['Sat, 7 Mar 2026 10:00:00 EST', '2026-03-07T15:00:00.000Z', '2026-03-07'],
    ['Sat, 7 Mar 2026 10:00:00', '2026-03-07T10:00:00.000Z', '2026-03-07'],
    ['Sat Mar  7 10:00:00 2026', '2026-03-07T10:00:00.000Z', '2026-03-07'],
    ['Sat Mar 07 10:00:00 +0100 2026', '2026-03-07T09:00:00.000Z', '2026-03-07'],
    ['2026-03-07T23:30:00-08:00', '2026-03-08T07:30:00.000Z', '2026-03-07'],
    ['Sat, 07 Mar 2026 23:59:60 +0000', '2026-03-07T23:59:59.000Z', '2026-03-07'],
  ])('reads %s', (header, sentAt, sentOn) => {
    expect(readMailDate(header)).toEqual({ sentAt, sentOn })
  })

  it.each([
    '',
    'yesterday',
    'Tue, 31 Feb 2026 10:00:00 +0000',
    'Sat, 7 Foo 2026 10:00:00 +0000',
    'Sat, 7 Mar 2026 25:00:00 +0000',
    'Sat, 7 Mar 2026 10:00:00 +9900',
    'Sat, 7 Mar 0026 10:00:00 +0000',
  ])('refuses %s', (header) => expect(readMailDate(header)).toBeNull())

  it('reads every date that JavaScript writes in this form', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2199-01-01'), noInvalidDate: true }),
        (date) => {
          date.setUTCMilliseconds(0)
          expect(readMailDate(date.toUTCString())).toEqual({
            sentAt: date.toISOString(),
            sentOn: date.toISOString().slice(0, 10),
          })
        },
      ),
    )
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void readMailDate(text)))
  })
})

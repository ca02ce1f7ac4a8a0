/** What is known of a contact, as a list of facts; what is not known is not shown. */
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PersonPageView } from '#contracts/people.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { CONSENT_WORDS, RELATION_WORDS, TIE_WORDS, workWords } from '#web/lib/people-words.ts'

export function PersonFacts({ person }: { readonly person: PersonPageView }) {
  const { mails, phones, links, employments, relation, tie, knownFrom, notes, there } = person
  const former = employments.filter(({ isCurrent }) => !isCurrent)
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[12rem_1fr]">
      {there.length > 0 && (
        <Fact name="In your search">
          {there.map(({ employer, applicationIds, isThereNow, isSure, as }) => (
            <p key={employer}>
              <Link
                to="/applications/$id"
                params={{ id: applicationIds[0] ?? '' }}
                className="link"
              >
                {employer}
              </Link>
              {!isSure && <span className="text-soft">, perhaps: they write “{as}”</span>}
              {isSure && !isThereNow && <span className="text-soft">, formerly</span>}
            </p>
          ))}
        </Fact>
      )}
      {mails.length > 0 && (
        <Fact name="Mail">
          {mails.map((mail) => (
            <p key={mail}>
              <a href={`mailto:${mail}`} className="link break-all">
                {mail}
              </a>
            </p>
          ))}
        </Fact>
      )}
      {phones.length > 0 && (
        <Fact name="Phone">
          {phones.map((phone) => (
            <p key={phone}>
              <a href={`tel:${phone.replace(/[^+\d]/g, '')}`} className="link">
                {phone}
              </a>
            </p>
          ))}
        </Fact>
      )}
      {links.length > 0 && (
        <Fact name="Profiles">
          {links.map((link) => (
            <p key={link} className="break-all">
              {link}
            </p>
          ))}
        </Fact>
      )}
      {former.length > 0 && (
        <Fact name="Formerly">
          {former.map((one) => (
            <p key={`${one.employer} ${one.title}`}>{workWords(one)}</p>
          ))}
        </Fact>
      )}
      {relation && <Fact name="To you">{RELATION_WORDS[relation]}</Fact>}
      <Fact name="How close">{tie ? TIE_WORDS[tie] : 'Not said'}</Fact>
      {knownFrom && <Fact name="You know each other">{knownFrom}</Fact>}
      {person.lastContact && <Fact name="Last real contact">{shortDay(person.lastContact)}</Fact>}
      {person.connectedOn && <Fact name="Connected on">{shortDay(person.connectedOn)}</Fact>}
      <Fact name="Consent to be kept">{CONSENT_WORDS[person.consent]}</Fact>
      {person.isInCircle && <Fact name="Circle">To talk to on a bad day</Fact>}
      {notes && <Fact name="Notes">{<p className="whitespace-pre-line">{notes}</p>}</Fact>}
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-sm text-soft sm:pt-0.5">{name}</dt>
      <dd className="-mt-2 min-w-0 sm:mt-0">{children}</dd>
    </>
  )
}

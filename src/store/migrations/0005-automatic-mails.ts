/**
 * Fifth schema: beside each mail's head, whether a program wrote it. A rebuild asks it of every
 * mail and reads no body. Filled from the bodies, which keep it.
 */
import type { Database } from '#store/tables.ts'

/** A quote inside of a mail's words is escaped, so no text of a mail reads like this. */
const SAYS_SO = '%"isAutoReply":true%'

export async function automaticMails(db: Database): Promise<void> {
  await db.schema
    .alterTable('messages')
    .addColumn('is_auto_reply', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await db
    .updateTable('messages')
    // The type of an appended column refuses a change; this one is only now there.
    .set({ is_auto_reply: 1 as never })
    .where((where) =>
      where.exists(
        where
          .selectFrom('message_bodies')
          .select('message_bodies.id')
          .whereRef('message_bodies.account_id', '=', 'messages.account_id')
          .whereRef('message_bodies.id', '=', 'messages.id')
          .where('message_bodies.body', 'like', SAYS_SO),
      ),
    )
    .execute()
}

/** What others wrote, on one line of a terminal: it moves no cursor and colours nothing. */
export const plainLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ')

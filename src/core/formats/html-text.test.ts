import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlToText } from './html-text.ts'

describe('htmlToText', () => {
  it.each([
    ['collapses white space and joins inline elements', 'a  <b>b</b>\n<i>c</i>,d', 'a b c,d'],
    ['gives blocks lines of their own', '<div>a</div><div>b<div>c</div></div>d', 'a\nb\nc\nd'],
    ['parts paragraphs by one empty line', '<p>a</p>\n\n<p>b<br><br><br></p><p>c', 'a\n\nb\n\nc'],
    ['keeps the lines of Word', '<p class="MsoNormal">a</p><p class=MsoNormal>b</p>', 'a\nb'],
    [
      'sees the empty line of Word',
      '<p class=MsoNormal>a</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>b</p>',
      'a\n\nb',
    ],
    ['breaks lines at br', 'a<br>b<br/>c</br>d', 'a\nb\nc\nd'],
    ['decodes entities', 'Don&#39;t &amp; can&rsquo;t&nbsp;&lt;b&gt;', "Don't & can\u2019t <b>"],
    ['gives links their text', 'see <a href="https://x.example">the job</a>', 'see the job'],
    [
      'marks list items',
      '<ul><li>a<li>b</ul><ol><li>c</li><li>d</li></ol>',
      '- a\n- b\n\n1. c\n2. d',
    ],
    [
      'parts the cells of a row',
      '<table><tr><td>Role</td><td>Analyst</td></tr><tr><td>x',
      'Role\tAnalyst\nx',
    ],
    [
      'marks quotes',
      'me<blockquote>you<blockquote>I</blockquote></blockquote>x',
      'me\n\n> you\n>\n> > I\n\nx',
    ],
    [
      'leaves an indent that is no quote',
      '<blockquote style="margin:0 0 0 40px;border:none">a</blockquote>',
      'a',
    ],
    ['keeps preformatted lines', '<pre>a\n  b\n\nc</pre>', 'a\n  b\n\nc'],
    ['keeps lines where a style says so', '<div style="white-space:pre-line">a\nb</div>', 'a\nb'],
    [
      'drops script, style, title and comments',
      '<title>t</title><style>a{}</style><script>"<p>"</script><!-- c -->x',
      'x',
    ],
    ['sees a body after an unclosed head', '<head><meta a><title>t</title><p>x', 'x'],
    ['drops marks without width', '&zwnj;&nbsp;&#847;a\u200bb\u00adc \u200c \u200c', 'abc'],
    ['leaves a joiner inside a word', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['takes text without tags', 'a < b & c', 'a < b & c'],
  ])('%s', (_, html, text) => expect(htmlToText(html)).toBe(text))

  it.each([
    '<div style="display:none">x</div>',
    '<div style="DISPLAY : NONE !important;"><p>x</p></div>',
    '<span style="visibility:hidden">x</span>',
    '<p hidden>x</p>',
    '<div style="font-size:0">x</div>',
    '<div style="font-size:1px;color:#ffffff;line-height:1px">x</div>',
    '<span style="color:#fff;background-color:white">x</span>',
    '<div style="max-height:0;overflow:hidden">x</div>',
    '<span style="mso-hide:all">x</span>',
    '<span style="opacity:0">x</span>',
    '<div style="position:absolute;left:-9999px">x</div>',
    '<style>.pre, td.y { display:none }</style><span class="a pre">x</span>',
    '<p style="display:none">x<p>',
  ])('does not show %s', (html) => expect(htmlToText(`${html}seen`)).toBe('seen'))

  it.each([
    ['<div style="font-size:0"><span style="font-size:14px">x</span>no</div>'],
    ['<a style="color:#ffffff;background-color:#0057b8">x</a>'],
    ['<style>@media (max-width:600px){.m{display:none}}</style><p class="m">x</p>'],
    ['<style>.m{display:none}</style><p class="m" style="display:block">x</p>'],
    ['<div style="visibility:hidden"><b style="visibility:visible">x</b></div>'],
    ['<font style="display:none">no<p>no</font>x'],
  ])('shows the x of %s', (html) => expect(htmlToText(html)).toBe('x'))

  it('reads deep, broken and endless markup in time that grows with its length', () => {
    const hard = [
      `${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}`,
      `<div><table><tr><td>${'<span>'.repeat(50_000)}${'</div>'.repeat(100_000)}x`,
      `${'<p>a'.repeat(100_000)}x`,
      `<style>${'a{'.repeat(200_000)}</style>x`,
      `${'<'.repeat(300_000)}x`,
      `${'<blockquote>'.repeat(50_000)}x`,
    ]
    for (const html of hard) expect(htmlToText(html)).toMatch(/x$/)
  })

  it('never throws, and shows no tag of sound markup', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<td>',
      '</td>',
      '<table>',
      '</table>',
      '<li>',
      '<br>',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, fc.constantFrom('a', ' ', '&amp;', '\n'))), (pieces) => {
        expect(htmlToText(pieces.join(''))).not.toMatch(/<|>|[ \t]$/m)
      }),
    )
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void htmlToText(text)))
  })
})

import { describe, expect, it } from 'vitest'
import { modelAddress } from './model-address.ts'

describe('the address of a language model', () => {
  it.each([
    ['http://localhost:11434', 'http://localhost:11434/v1'],
    [' http://127.0.0.1:8080/v1/ ', 'http://127.0.0.1:8080/v1'],
    ['http://127.1:8080', 'http://127.0.0.1:8080/v1'],
    ['http://192.168.1.20:11434/v1/chat/completions', 'http://192.168.1.20:11434/v1'],
    ['http://10.0.0.7/api', 'http://10.0.0.7/api'],
    ['http://172.31.0.1', 'http://172.31.0.1/v1'],
    ['http://[::1]:11434', 'http://[::1]:11434/v1'],
    ['http://[fd00::7]', 'http://[fd00::7]/v1'],
    ['https://models.example/openai/v1', 'https://models.example/openai/v1'],
  ])('%j is taken as %s', (text, address) => {
    expect(modelAddress(text).address).toBe(address)
  })

  it.each([
    'http://models.example/v1',
    'http://nas/v1',
    'http://8.8.8.8',
    'http://172.32.0.1',
    'http://192.169.0.1',
    'http://169.254.169.254',
    'http://127.0.0.1.models.example',
    'http://localhost.models.example',
    'http://[2001:db8::1]',
    'http://[::ffff:8.8.8.8]',
    'http://fd00.example',
    'ftp://127.0.0.1',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '127.0.0.1:11434',
    'https://me:secret@models.example',
    'https://models.example/v1?key=secret',
    'https://models.example/v1#x',
    '',
    `https://models.example/${'a'.repeat(600)}`,
  ])('%j is refused, and not repeated', (text) => {
    const refuse = () => modelAddress(text)
    expect(refuse).toThrowError(expect.objectContaining({ code: 'bad-input' }))
    expect(refuse).not.toThrowError(/secret/)
  })
})

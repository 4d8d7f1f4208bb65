import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { findWords } from './find-words'

test('a planted word is found in names, text, any case and compressed files', () => {
  const directory = mkdtempSync(join(tmpdir(), 'words-'))
  mkdirSync(join(directory, 'a'))
  const write = (name: string, bytes: string | Buffer) => writeFileSync(join(directory, name), bytes)
  write('plain.html', 'x SecretWord y')
  write('a/index.js.br', brotliCompressSync('secretword'))
  write('a/index.js.gz', gzipSync('secretword'))
  write('a/secretword.png', 'picture')
  write('clean.txt', 'secret word')
  assert.deepEqual(
    findWords(directory, ['secretword'])
      .map(({ file }) => file.slice(directory.length + 1))
      .sort(),
    ['a/index.js.br', 'a/index.js.gz', 'a/secretword.png', 'plain.html'],
  )
  rmSync(directory, { recursive: true })
})

import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { watchContent } from './watch'

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

test('saves, new files, pictures and recreated folders are told; what is not content is not', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'watch-'))
  const at = (name: string) => join(directory, name)
  await mkdir(at('articles'))
  const heard: string[] = []
  const stop = watchContent(directory, (files) => heard.push(...files))
  const expectHeard = async (work: () => Promise<unknown>, file: string) => {
    heard.length = 0
    await work()
    for (let tries = 0; tries < 100 && !heard.includes(file); tries++) await wait(20)
    assert.ok(heard.includes(file), `${file} in ${heard.join()}`)
  }
  await wait(50)
  await expectHeard(() => writeFile(at('articles/a.md'), 'x'), 'articles/a.md')
  await expectHeard(() => rename(at('articles/a.md'), at('articles/b.md')), 'articles/b.md')
  await expectHeard(() => mkdir(at('articles/images')), 'articles/images')
  await wait(50)
  await expectHeard(() => writeFile(at('articles/images/p.png'), 'x'), 'articles/images/p.png')
  await expectHeard(() => rm(at('articles'), { recursive: true }), 'articles')
  await expectHeard(() => mkdir(at('articles')), 'articles')
  await wait(50)
  await expectHeard(() => writeFile(at('articles/c.md'), 'x'), 'articles/c.md')
  heard.length = 0
  await writeFile(at('notes.txt'), 'x')
  await writeFile(at('articles/.c.md.swp'), 'x')
  await wait(100)
  assert.deepEqual(heard, [])
  stop()
  await rm(directory, { recursive: true })
})

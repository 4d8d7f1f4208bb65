import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listClientReferences, parseFlightScript } from './flight'

test('client references are found between rows of other kinds', () => {
  const flight = [
    '1:"$Sreact.fragment"',
    '3:I[39756,["/_next/a.js"],"default"]',
    ':HL["/a.css","style"]',
    '0:{}',
  ]
  assert.deepEqual(listClientReferences(`${flight.join('\n')}\n`), [{ id: '39756', name: 'default' }])
})

test('a text row ends by its length in bytes and may say anything', () => {
  const text = 'ä 9:I[1,[],"Trap"]\n'
  const length = Buffer.byteLength(text).toString(16)
  assert.deepEqual(listClientReferences(`2:T${length},${text}4:I[7,[],"Real",1]\n`), [
    { id: '7', name: 'Real' },
  ])
})

test('text that is not made of rows is refused', () => {
  assert.throws(() => listClientReferences('<html>'), /no Flight row starts at byte 0/)
  assert.throws(() => listClientReferences('0:{}\n1:{'), /a Flight row does not end/)
})

test('only scripts that push Flight data are Flight scripts', () => {
  assert.equal(parseFlightScript('(self.__next_f=self.__next_f||[]).push([0])'), '')
  assert.equal(parseFlightScript('self.__next_f.push([1,"0:{}\\n"])'), '0:{}\n')
  assert.equal(parseFlightScript('alert(1)'), undefined)
})

// zip.js -- files as one zip, stored as they are: a scenario comes to the program as a zip,
// also where somebody dropped a folder or chose a .lua file. The same files give the same
// bytes. Reading zips is the program's business, and its alone.
'use strict';

const CRC = Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xEDB88320 : sum >>> 1;
  return sum;
});

function crc_of(bytes) {
  let sum = ~0;
  for (const byte of bytes) sum = (sum >>> 8) ^ CRC[(sum ^ byte) & 0xFF];
  return ~sum;
}

// Numbers as a zip has them: [bytes, value] each, the lowest byte first.
function zip_numbers(...fields) {
  const out = [];
  for (const [size, value] of fields) {
    for (let i = 0; i < size; i++) out.push((value >>> (8 * i)) & 0xFF);
  }
  return new Uint8Array(out);
}

// What the head of an entry and its line in the list have in common.
function zip_about(name, bytes) {
  const UTF8 = 0x0800, STORED = 0, DAY = 0x21; // names; as they are; 1 January 1980
  return [[2, UTF8], [2, STORED], [2, 0], [2, DAY], [4, crc_of(bytes)],
    [4, bytes.length], [4, bytes.length], [2, name.length], [2, 0]];
}

// files: [{ name, bytes }]
function zip_of(files) {
  const heads = [], list = [];
  let at = 0, listed = 0;
  for (const file of files) {
    const name = new TextEncoder().encode(file.name), about = zip_about(name, file.bytes);
    const head = zip_numbers([4, 0x04034B50], [2, 20], ...about);
    const line = zip_numbers([4, 0x02014B50], [2, 20], [2, 20], ...about,
      [2, 0], [2, 0], [2, 0], [4, 0], [4, at]);
    heads.push(head, name, file.bytes);
    list.push(line, name);
    at += head.length + name.length + file.bytes.length;
    listed += line.length + name.length;
  }
  const end = zip_numbers([4, 0x06054B50], [4, 0], [2, files.length], [2, files.length],
    [4, listed], [4, at], [2, 0]);
  return zip_join([...heads, ...list, end]);
}

function zip_join(parts) {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

if (typeof module === 'object') module.exports = { zip_of };

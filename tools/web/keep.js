// keep.js -- the user's files, kept in the browser. The program has them in memory, under
// `root`; each is also a text in the browser's own storage, under a key of ours:
// "undercurrent/journals/first-week-….jsonl" is "SECONDS\nTEXT", with the time it was
// written; of a zip the text is its bytes in base64. Where a browser refuses, or has no
// room left, files last as long as the page.
'use strict';

function base64_of(bytes) {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) { // not too many arguments at once
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

const bytes_of = (base64) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

class Keep {
  constructor(fs, root, storage) {
    this.fs = fs;
    this.root = root;
    this.storage = storage;   // null: refused
    this.seen = new Map();    // key: what storage holds, as far as we know
    this.times = new Map();   // path: when the file was written that we have kept
    this.unkept = new Set();  // paths for which there was no room
  }

  // The browser's storage, or null where it refuses to keep anything.
  static storage(get) {
    try {
      const storage = get();
      storage.setItem('undercurrent?', 'kept');
      storage.removeItem('undercurrent?');
      return storage;
    } catch (refused) {
      return null;
    }
  }

  get kept() { return this.storage !== null && this.unkept.size === 0; }

  key(path) { return 'undercurrent/' + path.slice(this.root.length + 1); }

  path(key) { return this.root + '/' + key.slice('undercurrent/'.length); }

  static is_ours(key) { return key !== null && key.startsWith('undercurrent/'); }

  static is_zip(path) { return path.endsWith('.zip'); }

  exists(path) { return this.fs.analyzePath(path).exists; }

  // What an earlier visit left, put where the program looks for it; before that what the
  // page itself has in it, by the same keys. Of two the one that was written later stands.
  load(carried) {
    this.fs.mkdirTree(this.root);
    for (const [key, value] of Object.entries(carried)) this.take(key, value);
    for (let i = 0; this.storage && i < this.storage.length; i++) {
      const key = this.storage.key(i);
      if (!Keep.is_ours(key)) continue;
      const value = this.storage.getItem(key);
      if (key in carried && parseInt(value, 10) < parseInt(carried[key], 10)) {
        this.seen.set(key, value);
      } else {
        this.take(key, value);
        this.seen.set(key, value);
      }
    }
  }

  // What is no value of ours is passed over.
  take(key, value) {
    const path = this.path(key), end = value.indexOf('\n');
    const seconds = Number(value.slice(0, end));
    if (end < 1 || !(seconds >= 0) || path.includes('/../')) return;
    const text = value.slice(end + 1);
    let held;
    try {
      held = Keep.is_zip(path) ? bytes_of(text) : text;
    } catch (torn) {
      return;
    }
    this.fs.mkdirTree(path.slice(0, path.lastIndexOf('/')));
    this.fs.writeFile(path, held);
    this.fs.utime(path, seconds * 1000, seconds * 1000);
    this.times.set(path, this.time(path));
  }

  time(path) { return this.fs.stat(path).mtime.getTime(); }

  is_open(path) {
    return this.fs.streams.some((stream) => stream && stream.path === path);
  }

  // Another page of ours has written, or removed, what it keeps under this key.
  told(key, value) {
    if (!Keep.is_ours(key) || this.is_open(this.path(key))) return;
    if (value === null) return this.forget(this.path(key));
    this.take(key, value);
    this.seen.set(key, value);
  }

  // A file as storage has it.
  value(path) {
    const text = Keep.is_zip(path) ? base64_of(this.fs.readFile(path))
      : this.fs.readFile(path, { encoding: 'utf8' });
    return Math.floor(this.time(path) / 1000) + '\n' + text;
  }

  // Keeps a file. False where another page has kept another text there meanwhile, unless
  // ours is to stand `anyway`.
  put(path, anyway = false) {
    const key = this.key(path), value = this.value(path);
    if (this.storage) {
      const now = this.storage.getItem(key);
      if (!anyway && now !== null && now !== this.seen.get(key) && now !== value) return false;
      try {
        this.storage.setItem(key, value);
        this.seen.set(key, value);
        this.unkept.delete(path);
      } catch (full) {
        this.unkept.add(path);
      }
    }
    this.times.set(path, this.time(path));
    return true;
  }

  // All that was written without being flushed: the settings.
  put_all(folder = this.root) {
    for (const name of this.fs.readdir(folder)) {
      if (name === '.' || name === '..') continue;
      const path = folder + '/' + name;
      if (this.fs.isDir(this.fs.stat(path).mode)) this.put_all(path);
      else if (this.times.get(path) !== this.time(path) && !this.put(path)) {
        this.yield_to_other(path);
      }
    }
  }

  yield_to_other(path) {
    const key = this.key(path);
    if (this.is_open(path)) return;
    const value = this.storage.getItem(key);
    this.take(key, value);
    this.seen.set(key, value);
  }

  // The file is gone, or goes now, and is kept no longer. That may make room for others.
  forget(path) {
    if (this.exists(path)) this.fs.unlink(path);
    if (!path.startsWith(this.root + '/')) return;
    this.times.delete(path);
    this.seen.delete(this.key(path));
    this.unkept.delete(path);
    if (this.storage) this.storage.removeItem(this.key(path));
    for (const other of this.unkept) this.put(other);
  }
}

if (typeof module === 'object') module.exports = Keep;

// keep.js -- the user's files, kept in the browser. The program has them in memory, under
// `root`; each is also a text in the browser's own storage, under a key of ours:
// "undercurrent/journals/first-week-….jsonl" is "SECONDS\nTEXT", with the time it was
// written. Where a browser refuses, they last as long as the page, and `kept` is false.
'use strict';

class Keep {
  constructor(fs, root, storage) {
    this.fs = fs;
    this.root = root;
    this.storage = storage; // null: refused
    this.seen = new Map();  // key: what storage holds, as far as we know
    this.times = new Map(); // path: when the file was written that we have kept
    this.kept = storage !== null;
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

  key(path) { return 'undercurrent/' + path.slice(this.root.length + 1); }

  path(key) { return this.root + '/' + key.slice('undercurrent/'.length); }

  static is_ours(key) { return key !== null && key.startsWith('undercurrent/'); }

  // What an earlier visit left, put where the program looks for it.
  load() {
    this.fs.mkdirTree(this.root);
    if (!this.storage) return;
    for (let i = 0; i < this.storage.length; i++) {
      const key = this.storage.key(i);
      if (Keep.is_ours(key)) this.take(key, this.storage.getItem(key));
    }
  }

  take(key, value) {
    const path = this.path(key), end = value.indexOf('\n');
    const seconds = Number(value.slice(0, end));
    if (end < 1 || !(seconds >= 0) || path.includes('/../')) return;
    this.fs.mkdirTree(path.slice(0, path.lastIndexOf('/')));
    this.fs.writeFile(path, value.slice(end + 1));
    this.fs.utime(path, seconds * 1000, seconds * 1000);
    this.seen.set(key, value);
    this.times.set(path, this.time(path));
  }

  time(path) { return this.fs.stat(path).mtime.getTime(); }

  is_open(path) {
    return this.fs.streams.some((stream) => stream && stream.path === path);
  }

  // Another page of ours has written, or removed, what it keeps under this key.
  told(key, value) {
    if (!Keep.is_ours(key) || this.is_open(this.path(key))) return;
    if (value !== null) this.take(key, value);
    else this.forget(this.path(key));
  }

  // Keeps a file. False where another page has kept another text there meanwhile.
  put(path) {
    const key = this.key(path);
    const text = this.fs.readFile(path, { encoding: 'utf8' });
    const value = Math.floor(this.time(path) / 1000) + '\n' + text;
    if (this.storage) {
      const now = this.storage.getItem(key);
      if (now !== null && now !== this.seen.get(key) && now !== value) return false;
      try {
        this.storage.setItem(key, value);
        this.seen.set(key, value);
        this.kept = true;
      } catch (full) {
        this.kept = false;
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
    if (!this.is_open(path)) this.take(key, this.storage.getItem(key));
  }

  // The file is gone, or goes now, and is kept no longer.
  forget(path) {
    if (this.fs.analyzePath(path).exists) this.fs.unlink(path);
    if (!path.startsWith(this.root + '/')) return;
    this.times.delete(path);
    this.seen.delete(this.key(path));
    if (this.storage) this.storage.removeItem(this.key(path));
  }
}

if (typeof module === 'object') module.exports = Keep;

// games.js -- the journals in the page: those of games that were played here, and those
// that came in as files.
'use strict';

class Games {
  constructor(fs, keep, folder) {
    Object.assign(this, { fs, keep, folder });
    this.fresh = new Map(); // those that came in, as they came: path and text
  }

  read(path) { return this.fs.readFile(path, { encoding: 'utf8' }); }

  static name(path) { return path.slice(path.lastIndexOf('/') + 1); }

  static marks(path) { return path.replace(/jsonl$/, 'debrief.jsonl'); }

  // Whether a path is that of a journal; what was said in a debrief lies beside them.
  has(path) {
    return path.startsWith(this.folder + '/') && path.endsWith('.jsonl')
      && !path.endsWith('.debrief.jsonl');
  }

  // All of them, the newest first.
  paths() {
    if (!this.keep.exists(this.folder)) return [];
    return this.fs.readdir(this.folder).map((name) => this.folder + '/' + name)
      .filter((path) => this.has(path)).sort((a, b) => this.keep.time(b) - this.keep.time(a));
  }

  // The one that is being written, or null.
  at_play() {
    const open = this.fs.streams.find((stream) => stream && this.has(stream.path));
    return open ? open.path : null;
  }

  // Of what is no journal there is no head.
  head(path) {
    try {
      const text = this.read(path);
      return JSON.parse(text.slice(0, text.indexOf('\n')));
    } catch (other) {
      return {};
    }
  }

  // The last week that was played.
  week(path) {
    const weeks = [...this.read(path).matchAll(/"week":(\d+)/g)];
    return weeks.reduce((most, week) => Math.max(most, Number(week[1])), 1);
  }

  // A place for a file that came in: its own name, with a number where that is taken by
  // another text.
  place_for(name, text) {
    const plain = name.replace(/[^\p{L}\p{N} ._-]/gu, '_').replace(/^\.+/, '')
      .replace(/(\.jsonl)?$/i, '').slice(0, 100);
    for (let i = 1; ; i++) {
      const path = `${this.folder}/${plain}${i > 1 ? '-' + i : ''}.jsonl`;
      if (!this.keep.exists(path) || this.read(path) === text) return path;
    }
  }

  // Puts a journal, or what was said in its debrief, among the others; returns its path.
  take(name, text) {
    const path = this.place_for(name, text);
    this.fs.mkdirTree(this.folder);
    if (!this.keep.exists(path)) this.fresh.set(path, text);
    this.fs.writeFile(path, text);
    this.keep.put(path);
    return path;
  }

  // Of those that were opened: what came in and could not be played goes again, for the
  // shelf would offer it.
  settle(paths, played) {
    for (const path of paths) {
      if (!played && this.keep.exists(path) && this.fresh.get(path) === this.read(path)) {
        this.keep.forget(path);
      }
      this.fresh.delete(path);
    }
  }

  remove(path) {
    this.keep.forget(path);
    this.keep.forget(Games.marks(path));
  }
}

// own.js -- scenarios of one's own in the page. Each is a zip among the files that are kept
// (keep.js), and lies on the shelf by a link. The program reads it there as it reads any
// stranger's: it alone opens the zip, within its limits.
'use strict';

class Own {
  // folder: where they are kept; shelf: where the program looks for scenarios
  constructor(fs, keep, folder, shelf) {
    Object.assign(this, { fs, keep, folder, shelf });
    this.built_in = new Set(fs.readdir(shelf));
  }

  path(name) { return `${this.folder}/${name}.zip`; }

  // Those there are, by name.
  names() {
    if (!this.keep.exists(this.folder)) return [];
    return this.fs.readdir(this.folder).filter(Keep.is_zip).sort()
      .map((file) => file.slice(0, -'.zip'.length));
  }

  // Whether a scenario of that name lies on the shelf, one's own or not.
  is_there(name) {
    return ['', '.zip'].some((ending) => this.keep.exists(`${this.shelf}/${name}${ending}`));
  }

  // Lays on the shelf what there is now, and nothing else.
  lay() {
    for (const name of this.fs.readdir(this.shelf)) {
      if (name !== '.' && name !== '..' && !this.built_in.has(name)) {
        this.fs.unlink(`${this.shelf}/${name}`);
      }
    }
    for (const name of this.names()) {
      this.fs.symlink(this.path(name), `${this.shelf}/${name}.zip`);
    }
  }

  // What a scenario is called that came as { name, files }: as its file or its folder,
  // but for the number that a browser gives to what was fetched twice. A scenario.lua by
  // itself is called as its title. In letters that any system takes.
  async name_for({ name, files }) {
    const title = name && !/^scenario\.lua$/i.test(name) ? name : await Own.title(files);
    const plain = title.replace(/\.(zip|lua)$/i, '').replace(/ *\(\d+\)$/, '')
      .normalize('NFKD').replace(/[^\w .-]/g, '').trim().replace(/[ .]+/g, '-').slice(0, 60);
    const free = plain.replace(/^[-_]+/, '') || 'scenario';
    return this.built_in.has(free) ? free + '-2' : free;
  }

  static async title(files) {
    const main = files.find((file) => file.name === 'scenario.lua') || files[0];
    const found = /^\s*title\s*=\s*(["'])(.*?)\1/m.exec(await main.text());
    return found ? found[2].toLowerCase() : 'scenario';
  }

  // Puts a scenario among the others, in the place of one of the same name, if `check`
  // says { code: 0 } of it when it lies there; returns what that said.
  async put(name, files, check) {
    const path = this.path(name), bytes = await this.bytes(files);
    const before = this.keep.exists(path) ? this.fs.readFile(path) : null;
    this.fs.mkdirTree(this.folder);
    this.fs.writeFile(path, bytes);
    this.lay();
    const found = check();
    if (found.code === 0) this.keep.put(path, true);
    else if (before) this.fs.writeFile(path, before);
    else this.fs.unlink(path);
    this.lay();
    return found;
  }

  // One file is a zip, or the whole scenario by whatever name.
  async bytes(files) {
    const all = [];
    for (const file of files) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (files.length === 1 && /\.zip$/i.test(file.name)) return bytes;
      all.push({ name: files.length === 1 ? 'scenario.lua' : file.name, bytes });
    }
    return zip_of(all);
  }

  remove(name) {
    this.keep.forget(this.path(name));
    this.lay();
  }

  // All of them, as a page carries them: what Keep.load takes.
  carried() {
    const paths = this.names().map((name) => this.path(name));
    return Object.fromEntries(paths.map((path) => [this.keep.key(path), this.keep.value(path)]));
  }
}

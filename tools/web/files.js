// files.js -- what somebody chose or dropped on the page, sorted by what it is: journals,
// what was said in their debriefs, and scenarios. Nothing is read here that is too large.
'use strict';

const MEGA = 1024 * 1024;
const MOST = { journal: 32 * MEGA, scenario: 16 * MEGA }; // bytes, see docs/security.md

const Files = {
  // All of a drop, with what lies in its folders: [{ file, folder }], '' for none. What
  // an archiver or a system hides there stays out.
  async of_drop(transfer) {
    // asked for before anything is waited for: after the event a drop is empty
    const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter(Boolean);
    const found = [];
    for (const entry of entries) {
      if (!entry.isDirectory) found.push({ file: await Files.of_entry(entry), folder: '' });
      else found.push(...await Files.of_folder(entry));
    }
    return found;
  },

  of_entry(entry) { return new Promise((done, fail) => entry.file(done, fail)); },

  async of_folder(folder) {
    const reader = folder.createReader(), found = [];
    for (;;) { // it answers with some at a time, and with none at the end
      const some = await new Promise((done, fail) => reader.readEntries(done, fail));
      if (some.length === 0) return found;
      for (const entry of some) {
        if (!entry.isFile || entry.name.startsWith('.')) continue;
        found.push({ file: await Files.of_entry(entry), folder: folder.name });
      }
    }
  },

  // Of a field for files; such a field knows no folders.
  of_field(files) { return [...files].map((file) => ({ file, folder: '' })); },

  // Files that came together, as { journals, marks, scenarios, large }: lists of files, and
  // of scenarios { name, files }. What has no name of ours is taken for a journal.
  sort(found) {
    const sorted = { journals: [], marks: [], scenarios: [], large: [] };
    const rest = Files.take_folders(found, sorted);
    for (const file of rest) {
      if (/\.(zip|lua)$/i.test(file.name)) Files.add_scenario(sorted, file.name, [file]);
      else if (file.size > MOST.journal) sorted.large.push(file.name);
      else if (/\.debrief\.jsonl$/i.test(file.name)) sorted.marks.push(file);
      else sorted.journals.push(file);
    }
    return sorted;
  },

  // A folder with a scenario.lua is one scenario, and so are .lua files with one among
  // them; returns what is left over.
  take_folders(found, sorted) {
    const rest = [];
    for (const folder of new Set(found.map((one) => one.folder))) {
      const files = found.filter((one) => one.folder === folder).map((one) => one.file);
      const of_it = folder ? files : files.filter((file) => /\.lua$/i.test(file.name));
      const whole = of_it.some((file) => file.name === 'scenario.lua');
      if (whole) Files.add_scenario(sorted, folder, of_it);
      rest.push(...files.filter((file) => !whole || !of_it.includes(file)));
    }
    return rest;
  },

  add_scenario(sorted, name, files) {
    const size = files.reduce((sum, file) => sum + file.size, 0);
    if (size > MOST.scenario) sorted.large.push(name || files[0].name);
    else sorted.scenarios.push({ name, files });
  },

  // Why a file is no journal, as a key of the page's words; null where it may be one: it
  // begins with a line that says so.
  async no_journal(file, text) {
    const mark = new Uint8Array(await file.slice(0, 2).arrayBuffer()).join();
    if (mark === '255,254' || mark === '254,255') return 'page.utf16';
    try {
      return JSON.parse(text.slice(0, text.indexOf('\n'))).journal ? null : 'page.no_file';
    } catch (other) {
      return 'page.no_file';
    }
  },
};

if (typeof module === 'object') module.exports = Files;

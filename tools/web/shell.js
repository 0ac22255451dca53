// shell.js -- puts a page together: for pack.js, and for the page itself, which can make
// one more with scenarios in it. The same parts give the same bytes.
'use strict';

// shell: page.html; parts: { program, page } as they stand between their tags, and
// { carried }, what Keep.load takes.
function page_of(shell, { program, page, carried }) {
  // no text in it may end the script around it
  const parts = { program, page, carried: JSON.stringify(carried).replace(/</g, '\\u003C') };
  return shell.replace(/^\/\/(program|page|carried)$/gm, (_, name) => parts[name]);
}

if (typeof module === 'object') module.exports = { page_of };

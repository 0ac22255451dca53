// system.js -- what engine/base/system_web.c asks of the page: linked into the program, and
// answered by the object `page` that it is opened with (page.js in a browser, run.js in
// Node).
mergeInto(LibraryManager.library, {
  page_wait__sig: 'vi',
  page_wait__deps: ['$Asyncify'],
  page_wait: function (milliseconds) {
    Asyncify.handleSleep(function (wake) { Module['page']['wait'](milliseconds, wake); });
  },

  page_fill_screen__sig: 'vi',
  page_fill_screen: function (fill) { Module['page']['fill_screen'](!!fill); },

  page_fills_screen__sig: 'i',
  page_fills_screen: function () { return Module['page']['fills_screen']() ? 1 : 0; },

  page_keep__sig: 'ii',
  page_keep__deps: ['$FS'],
  page_keep: function (file) {
    return Module['page']['keep'](FS.getStream(file));
  },

  page_forget__sig: 'vi',
  page_forget: function (path) {
    Module['page']['forget'](UTF8ToString(path));
  },
});

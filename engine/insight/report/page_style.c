// How the page looks, on a screen and on paper. No colour says anything alone.
#include "insight/report/page.h"

static const char letters[] =
    ":root{--ink:#14303c;--soft:#52666f;--sea:#0f5c74;--line:#c3d0d4;--paper:#fff;"
    "--wash:#f1f5f6}\n"
    "*{box-sizing:border-box}\n"
    "html{font:16px/1.5 Inter,\"Segoe UI\",\"Helvetica Neue\",Arial,sans-serif;"
    "color:var(--ink);background:var(--paper);-webkit-print-color-adjust:exact;"
    "print-color-adjust:exact}\n"
    "body{max-width:45rem;margin:0 auto;padding:3rem 1.5rem 5rem}\n"
    "h1{font-size:2.5rem;line-height:1.12;font-weight:600;letter-spacing:-.02em;"
    "margin:.3rem 0 .8rem;overflow-wrap:anywhere}\n"
    "h1.group{font-size:1.9rem;border-top:3px solid var(--sea);padding-top:1rem;"
    "margin:0 0 1.2rem}\n"
    "h2{font-size:1.3rem;font-weight:600;letter-spacing:-.01em;margin:2.6rem 0 .5rem;"
    "break-after:avoid}\n"
    "h3{font-size:1rem;font-weight:600;margin:1.5rem 0 .3rem;break-after:avoid;"
    "overflow-wrap:anywhere}\n"
    "p{margin:.3rem 0 .7rem;overflow-wrap:anywhere}\n"
    ".kind{font-size:.8rem;letter-spacing:.08em;text-transform:uppercase;"
    "color:var(--sea);font-weight:600}\n"
    ".groups{font-size:1.15rem;margin:0}\n"
    ".lead{font-size:1.15rem;line-height:1.45}\n"
    ".quiet{color:var(--soft);font-size:.875rem}\n"
    ".say{margin:.2rem 0 .3rem;padding-left:.8rem;border-left:2px solid var(--line)}\n"
    ".notice{border:1px solid var(--ink);padding:.6rem .8rem;font-size:.9rem}\n"
    ".waves{display:block;width:100%;margin:1.4rem 0}\n"
    ".waves path{fill:none;stroke:var(--sea);stroke-width:1.1}\n"
    ".waves path+path{opacity:.65}.waves path+path+path{opacity:.35}\n";

static const char tables[] =
    "table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.4;"
    "margin:.5rem 0 1rem}\n"
    "th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;"
    "border-bottom:1px solid var(--line);overflow-wrap:anywhere}\n"
    ".whole{white-space:nowrap;overflow-wrap:normal}\n"
    "th{font-weight:600;font-size:.78rem;color:var(--soft)}\n"
    "th[scope=row]{color:var(--ink);font-size:.875rem}\n"
    "tr{break-inside:avoid}thead{display:table-header-group}\n"
    ".n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}\n"
    ".c{text-align:center;padding-left:0;padding-right:0}\n"
    ".tight td,.tight th{padding:.15rem .7rem .15rem 0;font-size:.8rem}\n"
    ".n+td:not(.n),.n+th:not(.n),.whole+td{padding-left:.7rem}\n"
    ".tight .n{padding-left:.3rem;padding-right:.1rem}\n"
    ".parted tbody{break-inside:avoid}.parted td:first-of-type{width:55%}"
    ".parted tr:not(:last-child) td{border-bottom-style:dotted}"
    ".parted th[scope=rowgroup]{width:22%;color:var(--ink)}\n"
    ".parts{max-width:34rem;margin:.2rem 0 .6rem}"
    ".parts td{border:0;padding:.1rem .6rem .1rem 0}.parts td:first-child{width:55%}\n"
    ".drawn{width:30%}.bar{display:block;width:100%;height:.75rem;margin-top:.2rem}\n"
    ".bar rect.up{fill:var(--sea)}.bar rect.down{fill:none;stroke:var(--ink);"
    "stroke-width:1;vector-effect:non-scaling-stroke}\n"
    ".bar line{stroke:var(--soft);stroke-width:1;vector-effect:non-scaling-stroke}\n"
    ".measure{display:block;width:100%;height:1.5rem}\n"
    ".measure .track{fill:none;stroke:var(--line)}.measure .fill{fill:var(--sea)}"
    ".measure .was{stroke:var(--ink);stroke-width:2}\n"
    ".tags{list-style:none;padding:0;margin:.4rem 0 1rem;display:flex;flex-wrap:wrap;"
    "gap:.4rem}\n"
    ".tags li{border:1px solid var(--sea);border-radius:1rem;padding:.1rem .75rem;"
    "overflow-wrap:anywhere}\n"
    ".two{display:grid;grid-template-columns:1fr 1fr;gap:0 1.6rem}\n"
    ".two>*{min-width:0}\n"
    "ul.plain{padding-left:1.1rem;margin:.2rem 0 .8rem}"
    "ul.plain li{overflow-wrap:anywhere}\n"
    ".options{list-style:none;margin:.3rem 0;padding:0;font-size:.9rem}\n"
    ".options li{padding:.1rem 0 .1rem 1.4rem;text-indent:-1.4rem;color:var(--soft)}\n"
    ".options li.taken{color:var(--ink);font-weight:600}\n"
    ".block{break-inside:avoid;border-top:1px solid var(--line);padding:.1rem 0 .4rem}\n"
    ".block h3{margin-top:.7rem}.lens{break-inside:auto}\n"
    ".even{table-layout:fixed}.even th:first-child{width:32%}\n"
    ".stage{font-size:.85rem;margin:.1rem 0}\n";

static const char charts[] =
    "figure{margin:.4rem 0 .8rem;break-inside:avoid}\n"
    "figcaption{font-weight:600;font-size:.9rem;margin-bottom:.1rem}\n"
    "svg{display:block;overflow:visible}.chart svg{width:100%;height:auto}\n"
    "svg text{font-family:inherit;fill:var(--ink)}\n"
    ".grid{stroke:var(--line);stroke-width:.8}\n"
    ".tick{font-size:10px;fill:var(--soft)}.name{font-size:11px}\n"
    ".end{text-anchor:end}.mid,.number{text-anchor:middle}\n"
    ".line{fill:none;stroke-width:2.2;stroke-linejoin:round;stroke-linecap:butt}\n"
    ".lead{fill:none}polyline.lead{stroke:var(--line);stroke-width:.8}\n"
    ".s0{stroke:#0f5c74}.s1{stroke:#b4530a;stroke-dasharray:6 3}"
    ".s2{stroke:#4b3f8f;stroke-dasharray:1.5 3}"
    ".s3{stroke:#14303c;stroke-width:1.3}.s4{stroke:#0a7d5c;stroke-dasharray:10 3 2 3}"
    ".s5{stroke:#a03a6b;stroke-dasharray:12 5}\n"
    ".mark{fill:var(--paper);stroke:var(--ink);stroke-width:1.4}"
    ".number{font-size:10px;font-weight:600}\n"
    ".strip rect{fill:var(--sea)}.strip .side1{fill:none;stroke:var(--ink);"
    "stroke-width:1.2}.strip .side2{fill:#8fb1bc;stroke:var(--ink);stroke-width:.6}\n"
    ".strip .base{stroke:var(--line)}\n";

// A4: nothing is cut in two that belongs together, each group begins a page.
static const char paper[] =
    "@page{size:A4;margin:17mm 17mm 19mm;@bottom-right{content:counter(page);"
    "font:9pt Inter,\"Segoe UI\",Arial,sans-serif;color:#52666f}}\n"
    "@media print{html{font-size:9.6pt}body{max-width:none;padding:0}"
    "article,.model{break-before:page}.cover+article{break-before:auto}"
    "h1.group{margin-top:0}"
    ".cover{padding-top:0}a{color:inherit;text-decoration:none}"
    ".pair{columns:2;column-gap:1.8rem}"
    ".onward{break-before:page}.compare .tight td,.compare .tight th"
    "{font-size:.74rem;line-height:1.3}"
    "p{orphans:3;widows:3}.lens{break-inside:avoid}p{margin:.2rem 0 .45rem}"
    "th,td{padding-top:.22rem;padding-bottom:.22rem}"
    "h2{margin-top:1.3rem}h2+p,h3+p{break-after:avoid}}\n"
    "@media(max-width:36rem){.two{grid-template-columns:1fr}h1{font-size:1.9rem}}\n";

void page_style(Page *page) {
    html(&page->html, "<style>\n");
    html(&page->html, letters);
    html(&page->html, tables);
    html(&page->html, charts);
    html(&page->html, paper);
    html(&page->html, "</style>\n");
}

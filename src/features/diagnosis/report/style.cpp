#include "features/diagnosis/report/style.h"

namespace regard::diagnosis
{
std::string_view report_style()
{
    return R"css(
:root { --paper: #FAF8F4; --surface: #FFFFFF; --line: #E5E0D6; --ink: #1F2421; --muted: #5C635D; --accent: #0E6660;
  --soft: #E4F0EE; --broken: #B3261E; --warning: #8A5300; --warning-soft: #FBF0DC; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --paper: #131614; --surface: #1A1E1C; --line: #2D332F; --ink: #ECEAE4;
  --muted: #A4ABA3; --accent: #62C4BA; --soft: #1D302E; --broken: #FF8B80; --warning: #F0B95A; --warning-soft: #33290F; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 Inter, "Segoe UI", system-ui, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
main { max-width: 880px; margin: 0 auto; padding: 32px 24px; }
h1, h2, h3 { font-family: "Source Serif 4", Georgia, "Times New Roman", serif; line-height: 1.25; margin: 0; }
h1 { font-size: 30px; margin-bottom: 8px; }
h2 { font-size: 20px; margin: 28px 0 8px; }
h3 { font-size: 18px; }
p { margin: 4px 0; }
.brand { display: flex; align-items: center; gap: 8px; color: var(--muted); margin-bottom: 16px; }
.brand svg { stroke: var(--accent); fill: none; stroke-width: 2; stroke-linecap: round; }
.brand svg circle { fill: var(--accent); stroke: none; }
.lead { color: var(--muted); font-size: 16px; }
.muted { color: var(--muted); }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 14px; padding: 16px 20px; margin: 12px 0;
  break-inside: avoid; }
.first { border-left: 4px solid var(--accent); }
.number { color: var(--muted); margin-right: 8px; }
.chips { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px 0; padding: 0; list-style: none; font-size: 13px; }
.chips li { border: 1px solid var(--line); border-radius: 999px; padding: 2px 10px; }
.chips .gain { background: var(--warning-soft); color: var(--warning); border-color: transparent; }
.step { background: var(--soft); border-radius: 8px; padding: 10px 14px; margin-top: 8px; }
.also { padding: 0; list-style: none; margin: 0; }
.also li { border-top: 1px solid var(--line); padding: 6px 0; break-inside: avoid; }
.pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 12px; align-items: start; }
.pictures svg { width: 100%; height: auto; display: block; }
.pictures text { fill: var(--ink); font-size: 12px; }
.pair { stroke: var(--accent); stroke-opacity: 0.45; fill: none; }
.worst { stroke: var(--broken); stroke-opacity: 0.85; }
.team { fill: var(--ink); }
.bar { fill: var(--accent); }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { text-align: left; padding: 3px 8px 3px 0; border-top: 1px solid var(--line); vertical-align: top; }
th { font-weight: 600; color: var(--muted); border-top: 0; }
td.count, th.count { text-align: right; white-space: nowrap; }
ul.plain { margin: 4px 0; padding-left: 20px; }
footer { color: var(--muted); font-size: 13px; margin-top: 20px; }
@page { size: A4; margin: 13mm 14mm; }
@media print {
  :root { --paper: #FFFFFF; --surface: #FFFFFF; --line: #D8D3C8; --ink: #1F2421; --muted: #5C635D; --accent: #0E6660;
    --soft: #E4F0EE; --broken: #B3261E; --warning: #8A5300; --warning-soft: #FBF0DC; }
  body { font-size: 9.4pt; line-height: 1.36; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 19pt; } h2 { font-size: 12.5pt; margin: 10pt 0 3pt; } h3 { font-size: 11.5pt; }
  h2, h3 { break-after: avoid; }
  .lead { font-size: 10pt; } .card { padding: 7pt 10pt; margin: 5pt 0; } .step { padding: 5pt 8pt; margin-top: 4pt; }
  .chips { margin: 4pt 0; font-size: 8.4pt; } .brand { margin-bottom: 6pt; }
  .also li { padding: 2.5pt 0; } .pictures { grid-template-columns: 1fr 1fr; } table { font-size: 8.6pt; }
  th, td { padding: 1.5pt 6pt 1.5pt 0; } footer { margin-top: 8pt; font-size: 8pt; }
}
)css";
}
}

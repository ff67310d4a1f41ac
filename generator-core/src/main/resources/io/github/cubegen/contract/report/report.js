(() => {
  "use strict";
  const form = document.getElementById("filters");
  const count = document.getElementById("count");
  const all = count.textContent;
  const findings = Array.from(document.querySelectorAll("article"));
  const groups = Array.from(document.querySelectorAll("section.group"));
  const notes = Array.from(document.querySelectorAll("details"));
  const show = () => {
    const verdicts = new Set(new FormData(form).getAll("verdict"));
    const onlyUsed = form.elements.used?.checked;
    const operation = form.elements.operation?.value;
    const text = form.elements.text.value.trim().toLowerCase();
    let shown = 0;
    for (const finding of findings) {
      const fits = verdicts.has(finding.dataset.verdict)
        && !(onlyUsed && finding.dataset.used === "false")
        && (!operation || finding.dataset.operations.includes(`\n${operation}\n`))
        && finding.textContent.toLowerCase().includes(text);
      finding.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    for (const group of groups) {
      group.hidden = group.querySelector("article:not([hidden])") === null;
    }
    count.textContent = shown === findings.length ? all : `${shown} of ${findings.length} findings`;
  };
  form.hidden = false;
  form.addEventListener("input", show);
  form.addEventListener("submit", event => event.preventDefault());
  // What is folded on the screen is wanted on paper, too.
  addEventListener("beforeprint", () => notes.forEach(note => { note.open = true; }));
  // A browser keeps what was chosen when the page is loaded again.
  addEventListener("pageshow", show);
})();

(() => {
  "use strict";
  const form = document.getElementById("filters");
  const count = document.getElementById("count");
  const all = count.textContent;
  const findings = Array.from(document.querySelectorAll("article"));
  const show = () => {
    const verdicts = new Set(new FormData(form).getAll("verdict"));
    const onlyUsed = form.elements.used?.checked;
    const text = form.elements.text.value.trim().toLowerCase();
    let shown = 0;
    for (const finding of findings) {
      const fits = verdicts.has(finding.dataset.verdict) && !(onlyUsed && finding.dataset.used === "false") && finding.textContent.toLowerCase().includes(text);
      finding.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    count.textContent = shown === findings.length ? all : `${shown} of ${findings.length} findings`;
  };
  form.hidden = false;
  form.addEventListener("input", show);
  form.addEventListener("submit", event => event.preventDefault());
})();

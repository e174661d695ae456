// The progress and the limit of an upload, and questions before what cannot be taken back. Pages work without it.
"use strict";

document.addEventListener("htmx:xhr:progress", (event) => {
  const box = event.target.querySelector("[data-progress]");
  if (!box || !event.detail.lengthComputable) return;
  const percent = Math.round((100 * event.detail.loaded) / event.detail.total);
  box.hidden = false;
  box.querySelector("progress").value = percent;
  box.querySelector("output").textContent = percent + " %";
});

document.addEventListener("submit", (event) => {
  const box = event.target.querySelector("[data-limit]");
  if (box) {
    const files = [...event.target.querySelectorAll("input[type=file]")].flatMap((input) => [...input.files]);
    const tooLarge = files.reduce((sum, file) => sum + file.size, 0) > Number(box.dataset.limit);
    box.querySelector("[data-too-large]").hidden = !tooLarge;
    if (tooLarge) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
  }
  const question = event.submitter?.dataset.ask || event.target.dataset.ask;
  if (question && !window.confirm(question)) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}, true);

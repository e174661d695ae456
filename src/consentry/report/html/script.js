"use strict";
(function () {
  var root = document.documentElement;
  var buttons = document.querySelectorAll("[data-set-lang]");
  function set(language) {
    root.dataset.lang = language;
    root.lang = language === "zh" ? "zh-CN" : "en";
    buttons.forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.dataset.setLang === language));
    });
  }
  buttons.forEach(function (button) {
    button.addEventListener("click", function () { set(button.dataset.setLang); });
  });
  document.querySelectorAll(".switch").forEach(function (group) { group.hidden = false; });
  function open() {
    var target = location.hash && document.getElementById(location.hash.slice(1));
    for (var node = target; node; node = node.parentElement) {
      if (node.tagName === "DETAILS") { node.open = true; }
    }
  }
  addEventListener("hashchange", open);
  open();
  var folded = [];
  addEventListener("beforeprint", function () {
    folded = Array.prototype.slice.call(document.querySelectorAll("details:not([open])"));
    folded.forEach(function (node) { node.open = true; });
  });
  addEventListener("afterprint", function () {
    folded.forEach(function (node) { node.open = false; });
  });
})();

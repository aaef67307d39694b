// form.js: the page asks only what the answers lead to. Without it every question is shown, and the server leaves out
// what does not count. Nothing is kept on the phone, nothing is sent but the form itself.
// The conditions are those of shared/model/show_if.h, in the same words.
"use strict";

(() => {
  const form = document.querySelector("form");
  if (!form)
    return;
  const ownChoice = "~other";

  const blank = (answer) => answer === null || answer === "" || (Array.isArray(answer) && answer.length === 0)
    || (typeof answer === "object" && !Array.isArray(answer) && Object.keys(answer).length === 0);

  const controls = (question) => [...question.querySelectorAll("input, select, textarea")];
  const ticked = (question) => controls(question).filter((control) => control.checked);

  function wholeNumber(text) {
    const typed = text.trim();
    return /^-?\d{1,15}$/.test(typed) ? Number(typed) : typed;
  }

  function ownText(question) {
    const field = question.querySelector(".own");
    return field && field.value.trim() ? { other: field.value.trim() } : null;
  }

  function choice(question) {
    const chosen = ticked(question).map((control) => control.value)[0] ?? "";
    return chosen === "" || chosen === ownChoice ? ownText(question) : chosen;
  }

  function choices(question) {
    const chosen = ticked(question).map((control) => control.value).filter((value) => value !== ownChoice);
    const own = ownText(question);
    return own ? [...chosen, own] : chosen;
  }

  function grid(question) {
    const rows = ticked(question).map((control) => [control.name.split(".")[2], control.value]);
    return Object.fromEntries(rows);
  }

  function flag(question) {
    const chosen = ticked(question)[0];
    return chosen ? chosen.value === "true" : null;
  }

  function number(question) {
    const chosen = ticked(question)[0];
    return chosen ? Number(chosen.value) : null;
  }

  const typed = (question) => controls(question)[0].value.trim();

  const readers = {
    int: (question) => wholeNumber(typed(question)),
    yes_no: flag,
    consent: flag,
    one: choice,
    scale: choice,
    many: choices,
    product: choices,
    stars: number,
    nps: number,
    matrix: grid,
    rank: (question) => [...new Set(controls(question).map((control) => control.value).filter(Boolean))],
    note: () => null,
  };

  const typeOf = (question) => question.classList[1];
  const answerOf = (question) => (readers[typeOf(question)] ?? typed)(question);

  // The comparisons of a condition.

  function numeric(value) {
    if (typeof value === "number")
      return value;
    const text = typeof value === "string" ? value.replaceAll(",", ".") : "";
    return /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
  }

  /** Below zero, zero, above zero; null where the two cannot be compared. */
  function compare(a, b) {
    const [left, right] = [numeric(a), numeric(b)];
    if (left !== null && right !== null)
      return left - right;
    if (typeof a === "string" && typeof b === "string" && left === null && right === null)
      return a < b ? -1 : a > b ? 1 : 0;
    return null;
  }

  const same = (a, b) => compare(a, b) === 0 || a === b;
  const equals = (answer, value) => Array.isArray(answer) ? answer.length === 1 && same(answer[0], value)
    : same(answer, value);

  function contains(answer, value) {
    if (Array.isArray(answer))
      return answer.some((item) => same(item, value));
    return typeof answer === "string" && typeof value === "string" ? answer.includes(value) : equals(answer, value);
  }

  function compares(condition, answers) {
    const answer = answers.get(condition.question) ?? null;
    if (blank(answer))
      return condition.op === "!=";
    const order = compare(answer, condition.value);
    switch (condition.op) {
      case "=": return equals(answer, condition.value);
      case "!=": return !equals(answer, condition.value);
      case "<": return order !== null && order < 0;
      case ">": return order !== null && order > 0;
      case "contains": return contains(answer, condition.value);
      default: return true;
    }
  }

  function holds(condition, answers) {
    if (condition.all)
      return condition.all.every((part) => holds(part, answers));
    if (condition.any)
      return condition.any.some((part) => holds(part, answers));
    return compares(condition, answers);
  }

  /** A condition sees the answers to earlier questions that are asked themselves. */
  function show() {
    const answers = new Map();
    for (const question of form.querySelectorAll(".question")) {
      const condition = question.dataset.showIf;
      question.hidden = Boolean(condition) && !holds(JSON.parse(condition), answers);
      if (!question.hidden)
        answers.set(question.dataset.key, answerOf(question));
    }
    for (const section of form.querySelectorAll("section"))
      section.hidden = !section.querySelector(".question:not([hidden])");
  }

  // What a choice does to its neighbours.

  function takeAway(question, changed) {
    const others = ticked(question).filter((control) => control !== changed);
    const exclusive = "exclusive" in changed.dataset;
    for (const control of others)
      if (exclusive || "exclusive" in control.dataset)
        control.checked = false;
    const most = Number(question.dataset.most ?? 0);
    if (most > 0 && ticked(question).length > most)
      changed.checked = false;
  }

  form.addEventListener("input", (event) => {
    const question = event.target.closest(".question");
    if (!question)
      return;
    if (event.target.type === "checkbox" && event.target.checked)
      takeAway(question, event.target);
    if (event.target.classList.contains("own") && event.target.value !== "")
      question.querySelector(`input[value="${ownChoice}"]`).checked = true;
    show();
  });

  show();
})();

// Sorts, searches and filters the ranking. Without it, the table is as it came: sorted by place, with everybody in it.
"use strict";
(() => {
  const table = document.getElementById("places");
  const form = document.getElementById("filter");
  if (!table || !form) return;
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  const heads = Array.from(table.tHead.rows[0].cells);
  const count = document.getElementById("f-count");
  const search = document.getElementById("f-name");
  const sort = document.getElementById("f-sort");
  const selects = Array.from(form.querySelectorAll("select[data-column]"));
  const language = document.documentElement.lang;
  const collator = new Intl.Collator(language === "en" ? "nb" : language, { numeric: true });
  const text = (row, column) => row.cells[column].textContent.trim();

  // The first number of a cell; ▼ is less than nothing. Cells without a number come last.
  const number = (row, column) => {
    const cell = text(row, column);
    const found = cell.match(/\d+(?:[.,]\d+)?/);
    return found ? parseFloat(found[0].replace(",", ".")) * (cell.includes("▼") ? -1 : 1) : null;
  };

  const show = () => {
    const words = search.value.trim().toLocaleLowerCase(language);
    let shown = 0;
    for (const row of rows) {
      const fits = text(row, 1).toLocaleLowerCase(language).includes(words)
        && selects.every((select) => !select.value || text(row, Number(select.dataset.column)) === select.value);
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    count.textContent = count.dataset.text.replace("#", shown).replace("#", rows.length);
  };

  let state = { column: 0, isDescending: false };
  const order = (column, isDescending) => {
    state = { column, isDescending };
    const isNumber = heads[column].classList.contains("number");
    const sorted = rows.map((row, index) => ({ row, index })).sort((a, b) => {
      let result;
      if (isNumber) {
        const [left, right] = [number(a.row, column), number(b.row, column)];
        if (left === null || right === null) return (left === null) - (right === null) || a.index - b.index;
        result = left - right;
      } else {
        result = collator.compare(text(a.row, column), text(b.row, column));
      }
      return (isDescending ? -result : result) || a.index - b.index;
    });
    body.append(...sorted.map((entry) => entry.row));
    for (const [index, head] of heads.entries()) {
      if (index === column) head.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
    sort.value = String(column);
  };

  for (const [column, head] of heads.entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    // What is better comes first; the second time, the other way round.
    const startsDescending = head.classList.contains("number") && column > 0;
    button.addEventListener("click", () => {
      order(column, state.column === column ? !state.isDescending : startsDescending);
    });
    head.replaceChildren(button);
  }
  sort.addEventListener("change", () => {
    const column = Number(sort.value);
    order(column, heads[column].classList.contains("number") && column > 0);
  });
  search.addEventListener("input", show);
  for (const select of selects) select.addEventListener("change", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  order(0, false);
  show();
})();

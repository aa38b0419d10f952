// Draws the charts of a briefing from the options in the page. Colours in the options are names of CSS custom
// properties, so that one page serves light and dark screens and paper.
(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("js");
  const paperWidth = 660;
  const options = JSON.parse(document.getElementById("chart-options").textContent);
  const drawn = new Map();

  const coloured = (value, style, key) => {
    if (Array.isArray(value)) {
      return value.map((each) => coloured(each, style, key));
    }
    if (value !== null && typeof value === "object") {
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, coloured(each, style, name)]));
    }
    const isColour = typeof value === "string" && /color$/i.test(key) && value.startsWith("--");
    return isColour ? style.getPropertyValue(value).trim() : value;
  };

  const draw = (plot, width) => {
    const id = plot.dataset.chart;
    drawn.get(id)?.dispose();
    const chart = echarts.init(plot, null, { renderer: "svg", width: width, height: plot.clientHeight });
    chart.setOption(coloured(options[id], getComputedStyle(root), ""));
    drawn.set(id, chart);
  };

  const drawAll = (width) => {
    for (const plot of document.querySelectorAll("[data-chart]")) {
      draw(plot, width);
    }
  };

  if (Object.keys(options).length > 0) {
    drawAll();
    let waiting = 0;
    window.addEventListener("resize", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        if (!root.classList.contains("paper")) {
          drawAll();
        }
      }, 120);
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => drawAll());
  }

  // Paper is always light, and nothing that was only folded for length is missing from it.
  let unfolded = [];
  window.addEventListener("beforeprint", () => {
    root.classList.add("paper");
    unfolded = [...document.querySelectorAll("details.more:not([open])")];
    unfolded.forEach((each) => { each.open = true; });
    drawAll(paperWidth);
  });
  window.addEventListener("afterprint", () => {
    root.classList.remove("paper");
    unfolded.forEach((each) => { each.open = false; });
    drawAll();
  });

  // A link to a cell or statement that is folded away opens the fold.
  const unfold = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let each = target; each; each = each.parentElement) {
      if (each instanceof HTMLDetailsElement) {
        each.open = true;
      }
    }
  };
  window.addEventListener("hashchange", unfold);
  unfold();
})();

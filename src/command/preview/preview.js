// The page of `timeline preview`: asks whether the file has changed, and shows its problems and the timeline anew.
const status = document.querySelector("[role=status]");
const problems = document.querySelector("pre");
let version;

async function look() {
  try {
    const state = await (await fetch("/state")).json();
    if (state.version !== version) {
      status.textContent = state.summary;
      problems.textContent = state.problems;
      problems.hidden = !state.problems;
      if (version) for (const frame of document.querySelectorAll("iframe")) frame.contentWindow.location.reload();
      version = state.version;
    }
  } catch {
    status.textContent = "The preview has been stopped; start it again in the terminal.";
    version = "stopped";
  }
  setTimeout(look, 500);
}
look();

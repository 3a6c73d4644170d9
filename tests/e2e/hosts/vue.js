// A page built with Vue around timelines.
import { createApp, h, ref } from "vue";

// Undefined until it has come.
const story = ref();
const response = fetch("dam.json");

const page = {
  setup() {
    const [count, branch, last, there, told] = [ref(0), ref(""), ref(false), ref(true), ref("")];
    const button = (name, onClick) => h("button", { onClick }, name);
    const listen = ({ detail }) => (told.value = `${detail.shown} / ${detail.of}`);
    return () => {
      const timeline =
        there.value &&
        h("article-timeline", {
          key: "timeline",
          loading: "eager",
          branch: branch.value,
          document: story.value,
          onTimelineFilter: listen,
        });
      const paragraph = h("p", { key: "paragraph" }, count.value);
      return h("div", [
        button("Count", () => count.value++),
        button("Only the west", () => (branch.value = "west")),
        button("Move", () => (last.value = !last.value)),
        button("Take out or put back", () => (there.value = !there.value)),
        h("output", told.value),
        ...(last.value ? [paragraph, timeline] : [timeline, paragraph]),
      ]);
    };
  },
};
createApp(page).mount("#page");
story.value = await (await response).json();

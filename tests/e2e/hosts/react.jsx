// A page built with React around timelines.
import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";

function Page() {
  const [story, setStory] = useState(null);
  const [count, setCount] = useState(0);
  const [branch, setBranch] = useState("");
  const [last, setLast] = useState(false);
  const [there, setThere] = useState(true);
  const [told, setTold] = useState("");
  const place = useRef(null);
  useEffect(() => {
    fetch("dam.json")
      .then((response) => response.json())
      .then(setStory);
  }, []);
  useEffect(() => {
    const listen = ({ detail }) => setTold(`${detail.shown} / ${detail.of}`);
    const { current } = place;
    current.addEventListener("timeline-filter", listen);
    return () => current.removeEventListener("timeline-filter", listen);
  }, []);
  const timeline = there && <article-timeline key="timeline" loading="eager" branch={branch} document={story} />;
  const paragraph = <p key="paragraph">{count}</p>;
  return (
    <div ref={place}>
      <button onClick={() => setCount(count + 1)}>Count</button>
      <button onClick={() => setBranch("west")}>Only the west</button>
      <button onClick={() => setLast(!last)}>Move</button>
      <button onClick={() => setThere(!there)}>Take out or put back</button>
      <output>{told}</output>
      {last ? [paragraph, timeline] : [timeline, paragraph]}
    </div>
  );
}

createRoot(document.querySelector("#page")).render(<Page />);

// For other sites: <script src="https://…/embed.js" defer data-service="…"></script> puts the booking page
// where it stands, in a frame that is as high as what it shows. data-language chooses another language.
(() => {
  const script = document.currentScript;
  const home = new URL(script.src);
  const { service, language, title } = script.dataset;
  const frame = document.createElement("iframe");
  frame.src = home.origin + (language ? `/${encodeURIComponent(language)}` : "") + "/embed" + (service ? `/${encodeURIComponent(service)}` : "");
  frame.title = title || "Booking";
  Object.assign(frame.style, { width: "100%", height: "42rem", border: "0", colorScheme: "normal", display: "block" });
  script.after(frame);

  let pages = 0;
  addEventListener("message", (event) => {
    // Only from our own frame, and only while it shows our own site.
    if (event.source !== frame.contentWindow || event.origin !== home.origin) return;
    const { type, height } = event.data ?? {};
    if (!Number.isFinite(height) || !String(type).startsWith("grandrue:")) return;
    frame.style.height = `${Math.min(Math.max(Math.ceil(height), 200), 20000)}px`;
    // The next page begins at its top, also where the last one was longer.
    if (type === "grandrue:page" && pages++ && frame.getBoundingClientRect().top < 0) frame.scrollIntoView({ block: "start" });
  });
})();

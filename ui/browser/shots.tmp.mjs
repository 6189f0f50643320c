import { openPage, startFrom, toStart } from "./host.mjs";
const host = await openPage();
const { page } = host;
await toStart(page);
await page.waitForTimeout(4000);
for (const [w,h] of [[1280,800],[1920,1080]]) {
  await page.setViewportSize({ width: w, height: h });
  for (const theme of ["light","dark"]) {
    await page.waitForTimeout(400);
    await page.screenshot({ path: `/work/shots/templates-start-${w}-${theme}.png` });
    await page.getByRole("button", { name: /^(Dark|Light)$/ }).click();
  }
}
await page.setViewportSize({ width: 1440, height: 900 });
for (const [name, slug] of [["Software as a service","saas"],["Banking and insurance","banking"],["Healthcare, out-patient","healthcare"],["Telecom","telecom"],["Service blueprint","repair"],["Employee journey","employee"],["Complaint journey","complaint"],["Blank lifecycle","blank"],["Hypothesis map","hypothesis"],["Day in the life","day"]]) {
  if (process.argv[2] && !process.argv.slice(2).includes(slug)) continue;
  await startFrom(page, name);
  await page.waitForTimeout(1200);
  await page.keyboard.press("Escape");
  await page.screenshot({ path: `/work/shots/templates-${slug}-start.png` });
  await page.setViewportSize({ width: 3600, height: 1800 });
  await page.waitForTimeout(500);
  await page.screenshot({ path: `/work/shots/templates-${slug}-overlay-light.png` });
  await page.getByRole("radio", { name: "Assumed" }).or(page.getByRole("button",{name:"Assumed"})).first().click().catch(()=>{});
  await page.getByRole("button", { name: "Switch to dark" }).click();
  await page.waitForTimeout(700);
  await page.screenshot({ path: `/work/shots/templates-${slug}-assumed-dark.png` });
  await page.getByRole("button", { name: "Switch to light" }).click();
  await page.setViewportSize({ width: 1440, height: 900 });
}
await host.close();

//! A map as a page for a wiki: CommonMark with tables, in which what people wrote stays text.

use journey::{Icon, Stage};
use language::Language;
use overlay::{Overlay, Times};
use scene::PaperScene;

use self::page::Page;
use super::drawn::{Drawn, assumed, class_name, share};
use super::lost::Lost;
use crate::Written;

mod page;

/// The maps, one below the other.
pub(crate) fn page(scene: &PaperScene<'_>) -> Written {
    let maps = Drawn::all(scene);
    let mut page = Page::default();
    for map in &maps {
        heading(&mut page, map);
        for stage in map.stages() {
            stage_of(&mut page, map, stage);
        }
        transitions(&mut page, map);
        if let Some(overlay) = map.overlay {
            deviations(&mut page, map, overlay);
            desire_paths(&mut page, map, overlay);
            method(&mut page, map, overlay);
        }
    }
    let mut lost = Lost::new(scene.language());
    lost.pictures(&maps).own_icons(&maps);
    Written {
        bytes: page.finish().into_bytes(),
        left_out: lost.finish(),
    }
}

fn heading(page: &mut Page, map: &Drawn<'_>) {
    page.heading(1, &map.title());
    if let Some(overlay) = map.overlay {
        page.quote(&overlay.headline);
        if let Some(filter) = &overlay.filter {
            page.paragraph(&filter.sentence);
        }
    }
    let (it, lens) = (map.language, &map.map.lens);
    for (name, text) in [
        (it.paper_persona(), &lens.persona),
        (it.paper_scenario(), &lens.scenario),
        (it.paper_goal(), &lens.goal),
        (it.paper_expectation(), &lens.expectation),
        (it.paper_scope(), &lens.scope),
        (it.paper_trigger(), &lens.trigger),
        (it.paper_end(), &lens.end),
    ] {
        page.item(&name, text);
    }
    page.end_list();
}

/// Steps in a table, with what was seen of them, and the cards lane by lane.
fn stage_of(page: &mut Page, map: &Drawn<'_>, stage: &Stage) {
    let language = map.language;
    page.heading(2, &stage.name);
    let figures = map.stage_figures(stage);
    if let Some(reached) = figures.and_then(|it| share(language, &it.reached)) {
        page.paragraph(&[&language.texts_reach(), ": ", reached.as_str()].concat());
    }
    let steps = map.steps_of(stage);
    if steps.is_empty() {
        return;
    }
    let mut names = vec![
        language.texts_step(),
        language.texts_feeling(),
        language.texts_owner(),
    ];
    if map.overlay.is_some() {
        names.extend([
            language.texts_reach(),
            language.texts_drop_off(),
            language.texts_felt(),
        ]);
    }
    let mut rows = Vec::new();
    for step in &steps {
        let feeling = map.feeling(step.id).map(|it| {
            let value = assumed(language, it);
            [value.as_str(), it.word.trim()].join(" ").trim().to_owned()
        });
        let mut row = vec![
            with_icon(language, &step.name, step.icon.as_ref()),
            feeling.unwrap_or_default(),
            step.experience_owner.clone(),
        ];
        if map.overlay.is_some() {
            let seen = map.observed(step.id);
            let told = |it: Option<&overlay::Share>| it.and_then(|it| share(language, it));
            row.push(told(seen.map(|it| &it.reach)).unwrap_or_default());
            row.push(told(seen.and_then(|it| it.drop_off.as_ref())).unwrap_or_default());
            let felt = map.felt(step.id).map(|it| language.feeling(it.mean));
            row.push(felt.unwrap_or_default());
        }
        rows.push(row);
    }
    page.table(&names, &rows);
    for lane in &map.lanes {
        let cards = steps.iter().flat_map(|step| {
            let cards = map.cards(lane.id, step.id).iter();
            cards.map(|card| {
                let text = with_icon(language, &card.text, card.icon.as_ref());
                (step.name.as_str(), text)
            })
        });
        let cards: Vec<_> = cards.filter(|it| !it.1.trim().is_empty()).collect();
        if !cards.is_empty() {
            page.heading(3, &lane.name);
            for (step, text) in cards {
                page.item(step, &text);
            }
            page.end_list();
        }
    }
}

/// A text with the name of its icon behind it.
fn with_icon(language: Language, text: &str, icon: Option<&Icon>) -> String {
    match icon {
        Some(icon) => [text, " (", &icon.said(language), ")"].concat(),
        None => text.to_owned(),
    }
}

fn transitions(page: &mut Page, map: &Drawn<'_>) {
    let language = map.language;
    let all = map.transitions();
    if all.is_empty() {
        return;
    }
    let mut names = vec![
        language.texts_from(),
        language.texts_to(),
        language.texts_condition(),
        language.texts_expected(),
    ];
    if map.overlay.is_some() {
        names.extend([language.texts_share(), language.texts_median()]);
    }
    let rows = all.into_iter().map(|it| {
        let time = it.expected_time.map(|it| it.said(language));
        let permille = it.expected_permille.map(|it| language.permille(it));
        let expected: Vec<String> = permille.into_iter().chain(time).collect();
        let mut row = vec![
            map.step_name(it.from).to_owned(),
            map.step_name(it.to).to_owned(),
            it.condition.clone(),
            expected.join(", "),
        ];
        if map.overlay.is_some() {
            let taken = map.taken(it.id);
            let cases = taken.and_then(|it| share(language, &it.cases));
            row.push(cases.unwrap_or_default());
            row.push(median(language, taken.and_then(|it| it.times.as_ref())));
        }
        row
    });
    let rows: Vec<_> = rows.collect();
    page.heading(2, &language.texts_transitions());
    page.table(&names, &rows);
}

fn median(language: Language, times: Option<&Times>) -> String {
    times.map_or(String::new(), |it| language.duration(it.median_s))
}

fn deviations(page: &mut Page, map: &Drawn<'_>, overlay: &Overlay) {
    let language = map.language;
    let told = overlay.deviations.iter().filter_map(|it| {
        let cases = share(language, &it.cases)?;
        Some(vec![it.sentence.clone(), cases, reason(map, it.acceptance)])
    });
    let rows: Vec<_> = told.collect();
    if rows.is_empty() {
        return;
    }
    page.heading(2, &language.texts_deviations());
    let names = [
        language.texts_finding(),
        language.texts_share(),
        language.texts_accepted(),
    ];
    page.table(&names, &rows);
}

fn desire_paths(page: &mut Page, map: &Drawn<'_>, overlay: &Overlay) {
    let language = map.language;
    let told = overlay.desire_paths.iter().filter_map(|it| {
        let cases = share(language, &it.cases)?;
        Some(vec![
            map.place_name(&it.from, it.from_step),
            map.place_name(&it.to, it.to_step),
            class_name(language, it.class),
            cases,
            median(language, it.times.as_ref()),
            reason(map, it.acceptance),
        ])
    });
    let rows: Vec<_> = told.collect();
    if rows.is_empty() {
        return;
    }
    page.heading(2, &language.texts_desire_paths());
    let names = [
        language.texts_from(),
        language.texts_to(),
        language.texts_kind(),
        language.texts_share(),
        language.texts_median(),
        language.texts_accepted(),
    ];
    page.table(&names, &rows);
}

/// Why the team lets something stay as it is.
fn reason(map: &Drawn<'_>, acceptance: Option<journey::AcceptanceId>) -> String {
    let it = acceptance.and_then(|it| map.project.acceptance(it));
    it.map_or(String::new(), |it| it.reason.clone())
}

/// How much of the log the figures rest on, and how the journeys follow the map.
fn method(page: &mut Page, map: &Drawn<'_>, overlay: &Overlay) {
    let language = map.language;
    page.heading(2, &language.texts_method());
    let fitting = overlay
        .fit
        .as_ref()
        .and_then(|it| share(language, &it.fitting));
    let coverage = share(language, &overlay.coverage.cases);
    let named = [
        (language.texts_coverage(), coverage),
        (language.texts_fitting(), fitting),
    ];
    for (name, value) in named {
        page.item(&name, &value.unwrap_or_default());
    }
    page.end_list();
    page.paragraph(&language.texts_how_counted());
    if let Some(n) = map.rounded_to {
        page.paragraph(&language.paper_rounded(n));
    }
}

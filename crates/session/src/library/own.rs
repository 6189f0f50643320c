//! Templates of the person's own: a folder each, with a map file as any other and a few words about it.

use std::fs;
use std::path::{Component, Path, PathBuf};

use document::{Document, ForeignReader, Kind, Written};
use journey::{Entity, MapId, Project};
use language::Language;
use serde::{Deserialize, Serialize};

use crate::clock::now_ms;
use crate::editing::ACTOR;
use crate::library::first_content::FirstContent;
use crate::library::{Taken, file_name_for, write_whole};
use crate::wire::problem::trouble::{Said, Trouble};
use crate::wire::reply::{Template, TemplateGroup};

const MAP_FILE: &str = "map.desirepath";
const ABOUT_FILE: &str = "about.json";

/// Templates of the person's own.
pub(crate) struct OwnTemplates {
    folder: PathBuf,
}

/// What a template says of itself.
#[derive(Debug, Serialize, Deserialize)]
struct About {
    version: u32,
    title: String,
    description: String,
}

impl OwnTemplates {
    pub(crate) fn at(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// All of them by name, those that cannot be used with the reason.
    pub(crate) fn listed(&self, language: Language) -> Vec<Template> {
        let Ok(entries) = fs::read_dir(&self.folder) else {
            // Nothing was ever saved.
            return Vec::new();
        };
        let mut names: Vec<String> = entries
            .flatten()
            .filter(|it| it.path().is_dir())
            .map(|it| it.file_name().to_string_lossy().into_owned())
            .filter(|it| !it.starts_with('.'))
            .collect();
        names.sort_by_key(|it| it.to_lowercase());
        names
            .into_iter()
            .map(|it| self.template(it, language))
            .collect()
    }

    /// Whether there is one of this name, whole or not.
    pub(crate) fn has(&self, name: &str) -> bool {
        // A name is the last part of a path and nothing else.
        let mut parts = Path::new(name).components();
        let is_one = matches!(
            (parts.next(), parts.next()),
            (Some(Component::Normal(_)), None)
        );
        is_one && self.folder.join(name).is_dir()
    }

    /// What the map of a template holds.
    pub(crate) fn content(
        &self,
        name: &str,
        reader: &dyn ForeignReader,
    ) -> Result<FirstContent, Trouble> {
        let path = self.folder.join(name).join(MAP_FILE);
        let project = document::read_project(&path, reader)
            .map_err(|it| broken(name, move |language| it.said(language)))?;
        Ok(FirstContent::copied(project.entities()))
    }

    /// Keeps a map as a template; answers with the name it is asked for by.
    pub(crate) fn save(
        &self,
        map: (&Project, MapId),
        title: &str,
        description: &str,
        with_cards: bool,
        is_taken: impl Fn(&str) -> bool,
    ) -> Result<String, Trouble> {
        fs::create_dir_all(&self.folder)?;
        let stem = file_name_for(title);
        let numbered = |number: u32| match number {
            1 => stem.clone(),
            _ => format!("{stem} {number}"),
        };
        let free = (1..)
            .map(numbered)
            .find(|it| !is_taken(it) && !self.folder.join(it).exists());
        let name = free.expect("numbers do not end before free names do");
        // Written whole beside its place, so that half a template is never listed.
        let beside = tempfile::Builder::new()
            .prefix(".new-")
            .tempdir_in(&self.folder)?;
        write_map(&beside.path().join(MAP_FILE), map, with_cards)?;
        let about = About {
            version: 1,
            title: title.into(),
            description: description.into(),
        };
        let about = serde_json::to_vec_pretty(&about).map_err(std::io::Error::other)?;
        write_whole(&beside.path().join(ABOUT_FILE), &about, Taken::Replaced)?;
        fs::rename(beside.path(), self.folder.join(&name))?;
        // What was renamed is not there to be cleared away.
        drop(beside);
        Ok(name)
    }

    /// Removes a template.
    pub(crate) fn remove(&self, name: &str) -> Result<(), Trouble> {
        let path = self.folder.join(name);
        fs::remove_dir_all(&path).map_err(|it| Trouble::at_file(&path, &it))
    }

    fn template(&self, name: String, language: Language) -> Template {
        let about = read_about(&self.folder.join(&name));
        let is_there = self.folder.join(&name).join(MAP_FILE).is_file();
        let (title, description, problem) = match about {
            Ok(it) if is_there => (it.title, it.description, None),
            Ok(it) => {
                let problem = broken(&name, Language::problem_template_map_missing);
                (it.title, it.description, Some(problem.said(language)))
            }
            Err(why) => {
                let problem = broken(&name, why).said(language);
                (name.clone(), String::new(), Some(problem))
            }
        };
        Template {
            name,
            title,
            description,
            group: TemplateGroup::Own,
            has_sample_log: false,
            problem,
        }
    }
}

fn read_about(folder: &Path) -> Result<About, Said> {
    let text = fs::read_to_string(folder.join(ABOUT_FILE)).map_err(|it| -> Said {
        Box::new(move |language| language.problem_template_unread(&it.to_string()))
    })?;
    let about: About = serde_json::from_str(&text).map_err(|it| -> Said {
        Box::new(move |language| language.problem_template_senseless(&it.to_string()))
    })?;
    if about.version > 1 {
        return Err(Box::new(Language::problem_template_newer));
    }
    Ok(about)
}

/// Writes what is kept of a project: what is drawn and how events are read, but no event and no finding.
fn write_map(
    path: &Path,
    (project, map): (&Project, MapId),
    with_cards: bool,
) -> Result<(), Trouble> {
    let is_kept = |it: &Entity| match it {
        Entity::Map(_)
        | Entity::Stage(_)
        | Entity::Step(_)
        | Entity::Lane(_)
        | Entity::Transition(_)
        | Entity::Rule(_)
        | Entity::ScoreRule(_)
        | Entity::View(_)
        | Entity::Brand(_)
        | Entity::Font(_) => true,
        Entity::Card(_) | Entity::Picture(_) | Entity::Emotion(_) => with_cards,
        Entity::Log(_) | Entity::Segment(_) | Entity::Acceptance(_) => false,
    };
    let kept = project.alone(map).into_iter().filter(is_kept).collect();
    let first = FirstContent::copied(kept);
    let beside = tempfile::tempdir()?;
    let mut document = Document::create(&beside.path().join(MAP_FILE), now_ms())?;
    document.write(&Written {
        change: &first.change,
        label: &Language::En.edits_save_the_template(),
        gesture: None,
        kind: Kind::Begin,
        at_ms: now_ms(),
        actor: ACTOR,
    })?;
    document.snapshot(path)?;
    Ok(())
}

fn broken(name: &str, why: impl Fn(Language) -> String + Send + 'static) -> Trouble {
    let name = name.to_owned();
    Trouble::failure(move |it| it.problem_broken_template(&name, &why(it)))
        .hint(Language::problem_broken_template_hint)
}

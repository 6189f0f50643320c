//! Offering templates: listing them, showing them in small, keeping and removing one's own.

use journey::{map_from_text, re_minted};
use language::Language;

use crate::app::App;
use crate::files::new_id;
use crate::library::first_content::FirstContent;
use crate::library::miniature::miniature;
use crate::library::templates::{self, Sample};
use crate::wire::problem::trouble::Trouble;
use crate::wire::reply::{Reply, Template};
use crate::wire::request::TemplateRequest;

impl App {
    /// Every template, group by group.
    pub(crate) fn templates(&self) -> Vec<Template> {
        let own = self.library.own_templates().listed(self.language);
        templates::listed(self.language).chain(own).collect()
    }

    /// What a project from this template begins with, and its made-up log where it has one.
    pub(crate) fn template_content(
        &self,
        name: &str,
    ) -> Result<(FirstContent, Option<Sample>), Trouble> {
        if let Some(ships) = templates::find(name) {
            let commands = map_from_text((ships.text)(self.language), ships.name)
                .expect("the templates that ship are read by a test");
            let first = FirstContent::drawn(re_minted(commands, &mut new_id))?;
            return Ok((first, ships.sample));
        }
        self.require_own(name)?;
        Ok((
            self.library.own_templates().content(name, &self.worker)?,
            None,
        ))
    }

    pub(crate) fn answer_about_template(&mut self, it: TemplateRequest) -> Result<Reply, Trouble> {
        match it {
            TemplateRequest::TemplatePicture { name } => self.template_picture(&name),
            TemplateRequest::SaveTemplate {
                title,
                description,
                with_cards,
            } => self.save_template(&title, &description, with_cards),
            TemplateRequest::RemoveTemplate { name } => self.remove_template(&name),
            TemplateRequest::Welcome { template } => self.welcome_with(template),
        }
    }

    /// Keeps a template for who is here for the first time, until it is known what they speak.
    fn welcome_with(&mut self, template: String) -> Result<Reply, Trouble> {
        if templates::find(&template).is_none() {
            self.require_own(&template)?;
        }
        self.welcome = Some(template);
        Ok(Reply::Welcome)
    }

    /// Starts the map that was kept for a welcome, where no map was ever open here.
    pub(crate) fn welcome(&mut self) -> Result<(), Trouble> {
        let Some(name) = self.welcome.take() else {
            return Ok(());
        };
        if self.open.is_some() || !self.library.settings.recent().is_empty() {
            return Ok(());
        }
        let listed = self.templates().into_iter().find(|it| it.name == name);
        let title = listed.map_or_else(|| name.clone(), |it| it.title);
        self.new_project(&name, &title, None)?;
        Ok(())
    }

    /// A template in small: its assumed journey, without words.
    fn template_picture(&self, name: &str) -> Result<Reply, Trouble> {
        let (first, _) = self.template_content(name)?;
        let picture = miniature(&first.project, first.map()?, self.language);
        Ok(Reply::TemplatePicture {
            picture: Box::new(picture),
        })
    }

    /// Keeps the open map as a template of the person's own.
    fn save_template(
        &self,
        title: &str,
        description: &str,
        with_cards: bool,
    ) -> Result<Reply, Trouble> {
        let open = self.open.as_ref().ok_or_else(Trouble::nothing_open)?;
        // A template would lack what is not known or does not show here, without a word.
        open.check_editable()?;
        let title = title.trim();
        if title.is_empty() {
            return Err(Trouble::refusal(Language::problem_template_nameless)
                .hint(Language::problem_template_nameless_hint));
        }
        if title.chars().count() > journey::limits::NAME
            || description.chars().count() > journey::limits::LENS
        {
            return Err(Trouble::refusal(Language::problem_template_too_long)
                .hint(Language::problem_template_too_long_hint));
        }
        let ships = |name: &str| templates::find(&name.to_lowercase()).is_some();
        let own = self.library.own_templates();
        let name = own.save(
            (&open.project, open.map),
            title,
            description.trim(),
            with_cards,
            ships,
        )?;
        Ok(Reply::SaveTemplate { name })
    }

    /// Removes a template of the person's own.
    fn remove_template(&self, name: &str) -> Result<Reply, Trouble> {
        if templates::find(name).is_some() {
            let name = name.to_owned();
            return Err(Trouble::refusal(move |it| it.problem_template_ships(&name))
                .hint(Language::problem_template_ships_hint));
        }
        self.require_own(name)?;
        self.library.own_templates().remove(name)?;
        Ok(Reply::RemoveTemplate)
    }

    fn require_own(&self, name: &str) -> Result<(), Trouble> {
        if self.library.own_templates().has(name) {
            return Ok(());
        }
        let names: Vec<String> = self.templates().into_iter().map(|it| it.name).collect();
        let name = name.to_owned();
        Err(Trouble::refusal(move |it| it.problem_no_template(&name))
            .hint(move |it| it.problem_no_template_hint(&names.join(", "))))
    }
}

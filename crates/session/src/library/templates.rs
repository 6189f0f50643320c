//! The maps one can start from that ship with the app.

use import::Roles;
use language::Language;

use crate::wire::reply::{Template, TemplateGroup};

/// A map one can start from.
pub(crate) struct TemplateSource {
    /// What it is asked for by.
    pub(crate) name: &'static str,
    title: fn(Language) -> String,
    description: fn(Language) -> String,
    group: TemplateGroup,
    /// The map in a language, in the notation of the `journey` room. It is the same map in each, but for its words.
    pub(crate) text: fn(Language) -> &'static str,
    /// A made-up log that fits it.
    pub(crate) sample: Option<Sample>,
}

/// A made-up log that ships with a template.
#[derive(Clone, Copy)]
pub(crate) struct Sample {
    /// The name it is shown under.
    pub(crate) file_name: &'static str,
    /// The file.
    pub(crate) bytes: &'static [u8],
}

impl Sample {
    /// Which column of the made-up logs is what.
    pub(crate) fn roles() -> Roles {
        Roles {
            case: "case_id".into(),
            activity: "event".into(),
            time: "timestamp".into(),
            start: None,
            date_order: None,
            zone: None,
            only: Vec::new(),
            attributes: None,
            ..Roles::default()
        }
    }
}

/// The map of a template in each language.
macro_rules! text {
    ($name:literal) => {
        |language| match language {
            Language::En => text!("en", $name),
            Language::De => text!("de", $name),
        }
    };
    ($language:literal, $name:literal) => {
        include_str!(concat!(
            "../../../../assets/templates/",
            $language,
            "/",
            $name,
            ".journey-text"
        ))
    };
}

const TEMPLATES: [TemplateSource; 11] = [
    TemplateSource {
        name: "retail",
        title: Language::shipped_retail,
        description: Language::shipped_retail_for,
        group: TemplateGroup::Industry,
        text: text!("retail"),
        sample: Some(Sample {
            file_name: "retail.csv",
            bytes: include_bytes!("../../../../assets/samples/retail.csv"),
        }),
    },
    TemplateSource {
        name: "saas",
        title: Language::shipped_saas,
        description: Language::shipped_saas_for,
        group: TemplateGroup::Industry,
        text: text!("saas"),
        sample: Some(Sample {
            file_name: "saas.csv",
            bytes: include_bytes!("../../../../assets/samples/saas.csv"),
        }),
    },
    TemplateSource {
        name: "banking",
        title: Language::shipped_banking,
        description: Language::shipped_banking_for,
        group: TemplateGroup::Industry,
        text: text!("banking"),
        sample: Some(Sample {
            file_name: "banking.csv",
            bytes: include_bytes!("../../../../assets/samples/banking.csv"),
        }),
    },
    TemplateSource {
        name: "healthcare",
        title: Language::shipped_healthcare,
        description: Language::shipped_healthcare_for,
        group: TemplateGroup::Industry,
        text: text!("healthcare"),
        sample: Some(Sample {
            file_name: "healthcare.csv",
            bytes: include_bytes!("../../../../assets/samples/healthcare.csv"),
        }),
    },
    TemplateSource {
        name: "telecom",
        title: Language::shipped_telecom,
        description: Language::shipped_telecom_for,
        group: TemplateGroup::Industry,
        text: text!("telecom"),
        sample: Some(Sample {
            file_name: "telecom.csv",
            bytes: include_bytes!("../../../../assets/samples/telecom.csv"),
        }),
    },
    TemplateSource {
        name: "blank",
        title: Language::shipped_blank,
        description: Language::shipped_blank_for,
        group: TemplateGroup::Neutral,
        text: text!("blank"),
        sample: None,
    },
    TemplateSource {
        name: "hypothesis",
        title: Language::shipped_hypothesis,
        description: Language::shipped_hypothesis_for,
        group: TemplateGroup::Neutral,
        text: text!("hypothesis"),
        sample: None,
    },
    TemplateSource {
        name: "repair",
        title: Language::shipped_repair,
        description: Language::shipped_repair_for,
        group: TemplateGroup::Neutral,
        text: text!("repair"),
        sample: Some(Sample {
            file_name: "repair.csv",
            bytes: include_bytes!("../../../../assets/samples/repair.csv"),
        }),
    },
    TemplateSource {
        name: "employee",
        title: Language::shipped_employee,
        description: Language::shipped_employee_for,
        group: TemplateGroup::Neutral,
        text: text!("employee"),
        sample: Some(Sample {
            file_name: "employee.csv",
            bytes: include_bytes!("../../../../assets/samples/employee.csv"),
        }),
    },
    TemplateSource {
        name: "complaint",
        title: Language::shipped_complaint,
        description: Language::shipped_complaint_for,
        group: TemplateGroup::Neutral,
        text: text!("complaint"),
        sample: Some(Sample {
            file_name: "complaint.csv",
            bytes: include_bytes!("../../../../assets/samples/complaint.csv"),
        }),
    },
    TemplateSource {
        name: "day",
        title: Language::shipped_day,
        description: Language::shipped_day_for,
        group: TemplateGroup::Neutral,
        text: text!("day"),
        sample: None,
    },
];

/// What the start screen lists of them.
pub(crate) fn listed(language: Language) -> impl Iterator<Item = Template> {
    TEMPLATES.iter().map(move |it| Template {
        name: it.name.into(),
        title: (it.title)(language),
        description: (it.description)(language),
        group: it.group,
        has_sample_log: it.sample.is_some(),
        problem: None,
    })
}

/// The template of a name.
pub(crate) fn find(name: &str) -> Option<&'static TemplateSource> {
    const { &TEMPLATES }.iter().find(|it| it.name == name)
}

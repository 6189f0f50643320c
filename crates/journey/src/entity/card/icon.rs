//! Small signs beside steps and cards.

use language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::size_of_artwork;
use crate::limits;

/// A small sign beside the name of a step or the text of a card: through which channel something happens, say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase", deny_unknown_fields)]
pub enum Icon {
    /// One of ours, drawn in the colour of the text beside it.
    Known {
        /// Which.
        name: KnownIcon,
    },
    /// One of the team's own, in its own colours.
    Own {
        /// What it is called, for who hears it.
        name: String,
        /// The bytes of an SVG file with nothing in it but shapes, or of a PNG file, in base64.
        image: String,
    },
}

impl Icon {
    /// What it is called, in a language.
    #[must_use]
    pub fn said(&self, language: Language) -> String {
        match self {
            Self::Known { name } => name.said(language),
            Self::Own { name, .. } => name.clone(),
        }
    }

    /// One of ours, as the notation and programs call it.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let name = KnownIcon::of_tag(tag)?;
        Some(Self::Known { name })
    }

    /// Whether bytes in base64 can be kept as an icon of one's own.
    #[must_use]
    pub fn can_be(image: &str) -> bool {
        let is_side = |it: u32| it <= limits::PICTURE_SIDE;
        let size = size_of_artwork(image);
        image.len() <= limits::ICON && size.is_some_and(|it| is_side(it.0) && is_side(it.1))
    }
}

macro_rules! icons {
    ($($name:ident, $tag:literal, $said:ident;)*) => {
        /// One of the icons that come with the app; `assets/icons/lucide.json` holds their lines.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(rename_all = "camelCase")]
        pub enum KnownIcon {
            $(#[doc = concat!("The one that is called ", $tag, ".")] $name,)*
        }

        impl KnownIcon {
            /// All of them, in the order in which they are offered.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// What files, the notation and programs call it.
            #[must_use]
            pub fn tag(self) -> &'static str {
                match self {
                    $(Self::$name => $tag,)*
                }
            }

            /// What people call it.
            #[must_use]
            pub fn said(self, language: Language) -> String {
                match self {
                    $(Self::$name => language.$said(),)*
                }
            }
        }
    };
}

icons! {
    Phone, "phone", icons_names_phone;
    Headset, "headset", icons_names_headset;
    Email, "email", icons_names_email;
    Letter, "letter", icons_names_letter;
    Chat, "chat", icons_names_chat;
    Conversation, "conversation", icons_names_conversation;
    TextMessage, "textMessage", icons_names_text_message;
    Chatbot, "chatbot", icons_names_chatbot;
    VideoCall, "videoCall", icons_names_video_call;
    Microphone, "microphone", icons_names_microphone;
    Website, "website", icons_names_website;
    Search, "search", icons_names_search;
    SocialMedia, "socialMedia", icons_names_social_media;
    Notification, "notification", icons_names_notification;
    Advertisement, "advertisement", icons_names_advertisement;
    Newspaper, "newspaper", icons_names_newspaper;
    Television, "television", icons_names_television;
    QrCode, "qrCode", icons_names_qr_code;
    Smartphone, "smartphone", icons_names_smartphone;
    Tablet, "tablet", icons_names_tablet;
    Laptop, "laptop", icons_names_laptop;
    Computer, "computer", icons_names_computer;
    App, "app", icons_names_app;
    Printer, "printer", icons_names_printer;
    CardReader, "cardReader", icons_names_card_reader;
    Screen, "screen", icons_names_screen;
    Database, "database", icons_names_database;
    Shop, "shop", icons_names_shop;
    House, "house", icons_names_house;
    Office, "office", icons_names_office;
    Authority, "authority", icons_names_authority;
    Warehouse, "warehouse", icons_names_warehouse;
    Hospital, "hospital", icons_names_hospital;
    School, "school", icons_names_school;
    Hotel, "hotel", icons_names_hotel;
    Reception, "reception", icons_names_reception;
    Door, "door", icons_names_door;
    Place, "place", icons_names_place;
    Map, "map", icons_names_map;
    Car, "car", icons_names_car;
    Bus, "bus", icons_names_bus;
    Train, "train", icons_names_train;
    Plane, "plane", icons_names_plane;
    Bicycle, "bicycle", icons_names_bicycle;
    Truck, "truck", icons_names_truck;
    Route, "route", icons_names_route;
    Luggage, "luggage", icons_names_luggage;
    Parcel, "parcel", icons_names_parcel;
    ShoppingCart, "shoppingCart", icons_names_shopping_cart;
    ShoppingBag, "shoppingBag", icons_names_shopping_bag;
    Gift, "gift", icons_names_gift;
    Key, "key", icons_names_key;
    Tool, "tool", icons_names_tool;
    Meal, "meal", icons_names_meal;
    Coffee, "coffee", icons_names_coffee;
    Medicine, "medicine", icons_names_medicine;
    Treatment, "treatment", icons_names_treatment;
    Idea, "idea", icons_names_idea;
    Lock, "lock", icons_names_lock;
    Protection, "protection", icons_names_protection;
    Document, "document", icons_names_document;
    Form, "form", icons_names_form;
    Checklist, "checklist", icons_names_checklist;
    Signature, "signature", icons_names_signature;
    Receipt, "receipt", icons_names_receipt;
    Book, "book", icons_names_book;
    Folder, "folder", icons_names_folder;
    IdCard, "idCard", icons_names_id_card;
    Ticket, "ticket", icons_names_ticket;
    Picture, "picture", icons_names_picture;
    Chart, "chart", icons_names_chart;
    Certificate, "certificate", icons_names_certificate;
    CreditCard, "creditCard", icons_names_credit_card;
    Cash, "cash", icons_names_cash;
    Coins, "coins", icons_names_coins;
    Wallet, "wallet", icons_names_wallet;
    Discount, "discount", icons_names_discount;
    Clock, "clock", icons_names_clock;
    Calendar, "calendar", icons_names_calendar;
    Waiting, "waiting", icons_names_waiting;
    Timer, "timer", icons_names_timer;
    Repeat, "repeat", icons_names_repeat;
    Person, "person", icons_names_person;
    People, "people", icons_names_people;
    Agreement, "agreement", icons_names_agreement;
    Help, "help", icons_names_help;
    Click, "click", icons_names_click;
    LogIn, "logIn", icons_names_log_in;
    Download, "download", icons_names_download;
    Write, "write", icons_names_write;
    Done, "done", icons_names_done;
    Cancel, "cancel", icons_names_cancel;
    Warning, "warning", icons_names_warning;
    Question, "question", icons_names_question;
    Information, "information", icons_names_information;
    Rating, "rating", icons_names_rating;
    Recommendation, "recommendation", icons_names_recommendation;
    Settings, "settings", icons_names_settings;
    Scan, "scan", icons_names_scan;
    Return, "return", icons_names_return;
}

impl KnownIcon {
    /// The one that is called so in files, the notation and programs.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.tag() == tag)
    }
}

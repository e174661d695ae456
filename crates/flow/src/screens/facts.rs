//! The answer on screens: rows that the resources complete with texts.

use serde::Serialize;

use crate::facts::Site;

/// All screens and what leads from one to the next.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct ScreenFacts {
    /// Activities, fragments, dialogs.
    pub screens: Vec<Screen>,
    /// Something was left out because it was too much.
    pub cut: u64,
}

/// A screen.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Screen {
    /// Dotted name; of a dialog that code builds, the class that builds it.
    pub class_name: String,
    /// `activity`, `fragment`, `dialog` or `built` (a dialog that code builds).
    pub kind: &'static str,
    /// Its class, or where it is built.
    pub site: Site,
    /// Layouts, menus, preference screens and navigation graphs that its code names.
    pub files: Vec<u32>,
    /// Strings of topics that its code names.
    pub strings: Vec<u32>,
    /// Strings in its code.
    pub texts: Vec<String>,
    /// Texts that code gives to a dialog or a view.
    pub said: Vec<Said>,
    /// Boxes that code ticks.
    pub ticked: Vec<Ticked>,
    /// What happens by itself or after a tap.
    pub acts: Vec<Act>,
}

/// A text that code sets.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct Said {
    /// `title`, `message` or `text`.
    pub role: &'static str,
    /// Id of the view, 0 where it is not known or a dialog's.
    pub view: u32,
    /// Resource of the text, 0 where it is written in the code.
    pub string: u32,
    /// The text, empty where it is a resource.
    pub text: String,
}

/// A box that code ticks.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct Ticked {
    /// Id of the view, 0 where it is not known.
    pub view: u32,
    /// Where.
    pub site: Site,
}

/// The control that is tapped.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize)]
pub struct Control {
    /// `auto` (nothing is tapped), `view`, `key` (a preference), `button`, `xml` (named by a layout), `unknown`.
    pub kind: &'static str,
    /// Id of the view, menu item or text of the button.
    pub id: u32,
    /// Key, method name, or text of the button.
    pub text: String,
    /// `positive`, `negative`, `neutral`, `item` of a dialog.
    pub role: &'static str,
}

/// What one control does.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Act {
    /// What is tapped.
    pub control: Control,
    /// The method that handles it.
    pub handler: Site,
    /// Where it leads.
    pub targets: Vec<Target>,
    /// Made by another handler: it takes a tap more before it is there.
    pub nested: bool,
}

/// Where an act leads.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct Target {
    /// `screen`, `page`, `address`, `navigate`, `finish`, `exit` or `unknown` (something is started, which one is not known).
    pub kind: &'static str,
    /// Position of the screen, -1 for none.
    pub screen: i32,
    /// Resource id of the destination, 0 for none.
    pub id: u32,
    /// Address of the page, or its known start.
    pub text: String,
    /// Where.
    pub site: Site,
    /// No guess on the way: one target of every call, nothing that may run later.
    pub sure: bool,
    /// A page of a pager: another tap or swipe may be needed.
    pub paged: bool,
}

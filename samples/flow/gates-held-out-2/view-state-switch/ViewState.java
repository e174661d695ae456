package org.consentry.flow.gatesheldout2.viewstateswitch;

enum ViewState {
    NEED_PRIVACY,
    CONTENT
}

package org.consentry.flow.gatesheldout2.splashrouter;

interface RouterPath {
    String HOME = "/main/home";
    String PRIVACY = "/user/privacy";
}

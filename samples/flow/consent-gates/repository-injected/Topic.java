package org.consentry.flow.consentgates.repositoryinjected;

enum Topic {
    GUIDE,
    PRIVACY
}

package org.consentry.flow.consentgates.typedeventbus;

final class Agreed {}

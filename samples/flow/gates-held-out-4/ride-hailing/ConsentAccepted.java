package org.consentry.flow.gatesheldout4.ridehailing;

public class ConsentAccepted extends ConsentEvent {}

package org.consentry.flow.gatesheldout4.ridehailing;

public class ConsentShown extends ConsentEvent {}

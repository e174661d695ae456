package org.consentry.flow.gatesheldout6.petchat;

public interface PushActions {
    String CONNECT = "petchat.push.CONNECT";
    String REGISTER = "petchat.push.REGISTER";
    String STOP = "petchat.push.STOP";
}

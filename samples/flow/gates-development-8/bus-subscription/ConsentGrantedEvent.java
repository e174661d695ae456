package org.consentry.flow.gatesdevelopment8.bussubscription;

public class ConsentGrantedEvent {
}

package org.consentry.flow.consentgates.profilewithacodec;

public class Profile {
    public boolean policyAccepted;
    public int letters = 14;
}

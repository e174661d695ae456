package org.consentry.flow.gatesheldout11.movieshowtimes;

interface Constants {
    String SP_AGREE_PRIVACY = "sp_agree_privacy";
    String SP_CITY = "sp_city";
}

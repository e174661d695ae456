package org.consentry.flow.gatesheldout4.ticketshop;

class Customer {
    private String phone = "";
    private int tickets;

    synchronized void setPhone(String phone) {
        this.phone = phone == null ? "" : phone;
    }

    synchronized String getPhone() {
        return phone;
    }

    synchronized void addTicket() {
        tickets++;
    }

    synchronized int getTickets() {
        return tickets;
    }
}

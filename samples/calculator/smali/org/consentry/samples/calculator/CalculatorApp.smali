# The application class of an app whose names were hidden by a tool.
.class public final Lorg/consentry/samples/calculator/CalculatorApp;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 1
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lo/ŀ;->ı(Landroid/content/Context;)V
    return-void
.end method

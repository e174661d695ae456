.class public Lt/Question;
.super Landroid/app/Dialog;
.implements Landroid/view/View$OnClickListener;

.field private agreed:Ljava/lang/Runnable;

.method public constructor <init>(Ljava/lang/Runnable;)V
    .registers 3
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    iput-object p1, p0, Lt/Question;->agreed:Ljava/lang/Runnable;
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lt/Question;->agreed:Ljava/lang/Runnable;
    invoke-interface {v0}, Ljava/lang/Runnable;->run()V
    return-void
.end method

package vn.dangvu.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.web.session.Entrance;

/** login.xhtml */
@Named
@RequestScoped
public class LoginPage {
    @Inject
    private Entrance entrance;

    private String username;
    private String password;
    private String to;
    private Entrance.Answer answer;

    public String enter() {
        answer = entrance.enter(username, password);
        if (!answer.entered()) {
            return null;
        }
        return answer.mustChange() ? Redirect.to("/my/password.xhtml") : Redirect.to(Redirect.inside(to));
    }

    public Entrance.Answer getAnswer() {
        return answer;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
